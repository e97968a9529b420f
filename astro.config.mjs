import mdx from '@astrojs/mdx';
import {defineConfig} from 'astro/config';

// Nothing inline in the output, so that the strictest Content-Security-Policy fits without exceptions.
export default defineConfig({
  site: process.env.SITE ?? 'https://imaging-support-workforce.example',
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [mdx()],
  build: {inlineStylesheets: 'never', format: 'directory'},
  devToolbar: {enabled: false},
  vite: {build: {assetsInlineLimit: 0}},
});
