/** Builds that window for a broker, into a folder: `node --import tsx build.ts <broker> <folder>`. */
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'
import { constants } from '../../../tools/build/constants-plugin.ts'
import { target } from '../../../tools/build/site.ts'

const [broker = '', outDir = ''] = process.argv.slice(2)
await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [constants({ single: false, connect: [broker] }), svelte()],
  build: { target, outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
})
