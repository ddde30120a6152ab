// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checks } from './src/integrations/checks.ts';
import { permanence } from './src/integrations/permanence.ts';
import { policy } from './src/integrations/policy.ts';
import { prose, rows } from './src/integrations/prose.ts';
import { MARKDOWN_FEATURES } from './src/library/outline.ts';
import { inSitemap, sitemapItem } from './src/integrations/sitemap.ts';
import { SITE_URL } from './src/site.ts';

/**
 * Import on demand as browsers have it. Vite puts a kilobyte of preloading round
 * it, in every page, which is more than the one file that it would fetch sooner.
 */
const plainImports = {
  name: 'counting-rules-plain-imports',
  enforce: /** @type {const} */ ('pre'),
  config: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
  /** @param {string} id */
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: SITE_URL,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  // The build writes beside the last good site; src/cli/build.ts swaps the two at the end.
  outDir: process.env.OUT_DIR ?? './dist',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // No script is inlined, so that each page fetches the one script once.
  vite: {
    // A short name for the script, since every page holds it.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's MDX says “use astro:head-inject” in every entry; the bundler's warning about it means nothing.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [prose],
      hastPlugins: [rows],
      features: MARKDOWN_FEATURES,
    }),
  },
  integrations: [
    mdx({ optimize: true }),
    sitemap({ filter: inSitemap, serialize: sitemapItem }),
    checks(),
    policy(),
    permanence(),
  ],
});
