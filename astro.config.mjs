import {fileURLToPath} from 'node:url';
import mdx from '@astrojs/mdx';
import {defineConfig} from 'astro/config';
import {studyWatch} from './src/dev/integration.ts';

// From here, because `npm run dev` gives Astro a folder of its own for every study.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Nothing inline in the output, so that the strictest Content-Security-Policy fits without exceptions.
export default defineConfig({
  site: process.env.SITE || 'https://imaging-support-workforce.example',
  base: process.env.BASE || '/',
  srcDir: here('./src'),
  publicDir: here('./public'),
  outDir: process.env.OUT_DIR ?? here('./dist'),
  cacheDir: here('./.build/astro'),
  trailingSlash: 'always',
  compressHTML: 'jsx',
  integrations: [mdx(), studyWatch()],
  // Pages are made while others are being written.
  build: {inlineStylesheets: 'never', format: 'directory', concurrency: 4},
  devToolbar: {enabled: false},
  ...(process.env.STUDY_WATCH === '1' && {logger: {entrypoint: here('./src/dev/log.ts')}}),
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks Markdown with a directive of its own, of which its bundler then warns.
      rolldownOptions: {checks: {moduleLevelDirective: false}},
    },
    server: {fs: {allow: [here('.')]}},
  },
});
