import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {validateXML} from 'xmllint-wasm';
import {root} from '../build/project.ts';

/** What libxml2, which others have written, finds wrong with a file by the grammar of the REFI-QDA standard. */
export async function refiProblems(
  kind: 'Codebook' | 'Project',
  contents: string,
): Promise<string[]> {
  const schema = readFileSync(join(root, 'src', 'testing', 'refi-qda', `${kind}.xsd`), 'utf8');
  const {valid, errors} = await validateXML({
    xml: {fileName: `${kind}.xml`, contents},
    schema: [schema],
  });
  const problems = errors.map(({message, loc}) => `${loc?.lineNumber ?? '?'}: ${message}`);
  return valid || problems.length > 0 ? problems : ['not valid'];
}
