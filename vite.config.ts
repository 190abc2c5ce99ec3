/**
 * Build and tests. The site is static, runs from any sub-path (`base: './'`), and forbids itself
 * everything it does not need: the content security policy enters `index.html` in the build only,
 * because the development server lives from inline scripts and a socket.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { content } from './tools/content-plugin.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [content(), svelte(), contentSecurityPolicy],
  build: {
    target: ['es2021', 'chrome91', 'safari15', 'firefox91'],
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  worker: { format: 'es', plugins: () => [content()] },
  resolve: mode === 'test' ? { conditions: ['module', 'browser', 'development|production'] } : {},
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    server: { deps: { inline: ['@xstate/svelte'] } },
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/screens/**', 'src/components/**'] },
  },
}))
