import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['**/dist*/', '**/.astro/', 'test-results', 'playwright-report']),
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      // A parsed form or a checked index is known to be there; the compiler can't see it.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // set:html is used for JSON that printGraph escapes, for drawings whose texts figures/svg.ts escapes, for references
    // whose texts citeproc-js escapes, and for constant rules.
    files: ['src/**/*.astro'],
    ignores: [
      'src/layouts/Page.astro',
      'src/components/article/CitePage.astro',
      'src/components/page/Footer.astro',
      'src/components/figure/Drawing.astro',
      'src/components/figure/FigureStyle.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
