// `npm run check`: reads the data and the texts, and says what is wrong with them or what was checked. Builds nothing.
import {bundled} from '../build/bundled.ts';
import {keepCompiled} from '../build/compiled.ts';

keepCompiled();
const {loaded, state} = await bundled(
  'src/cli/bundled/check.ts',
  () => import('./bundled/check.ts'),
);
await loaded.runCheck(state);
