/** The site as `tools/build/site.ts` makes it, for the development server, and the unit tests. */
import { defineConfig, mergeConfig } from 'vitest/config'
import { served, site } from './tools/build/site.ts'

export default defineConfig(({ mode }) =>
  mergeConfig(site(served), {
    resolve: mode === 'test' ? { conditions: ['module', 'browser', 'development|production'] } : {},
    test: {
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/browser/**', 'node_modules/**'],
      environment: 'node',
      server: { deps: { inline: ['@xstate/svelte'] } },
      testTimeout: 60_000,
      coverage: {
        provider: 'v8',
        include: ['src/**/*.ts'],
        exclude: ['src/screens/**', 'src/components/**'],
      },
    },
  }),
)
