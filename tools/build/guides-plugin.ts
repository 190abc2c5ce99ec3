/**
 * Vite plugin: the guides of `docs/` as text, each a module of its own, so that they are read in the product
 * as they stand in the repository. `virtual:guides` lists them by name and language.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { guideNames } from '../../src/screens/teach/guide/guide-names.ts'

const list = 'virtual:guides'
const one = /^\0virtual:guide\/([a-z]+)\.(zh|en)$/

const addressOf = (name: string, language: string): URL =>
  new URL(`../../docs/${name}${language === 'zh' ? '.zh' : ''}.md`, import.meta.url)

export const guides = (): Plugin => ({
  name: 'guides',
  resolveId: { filter: { id: /^virtual:guide(?:s$|\/)/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:guide(?:s$|\/)/ },
    handler(id) {
      if (id === `\0${list}`) {
        const loads = guideNames.map(
          (name) =>
            `${name}: { zh: () => import('virtual:guide/${name}.zh'), en: () => import('virtual:guide/${name}.en') }`,
        )
        return { code: `export default { ${loads.join(', ')} }`, map: null }
      }
      const [, name = '', language = ''] = one.exec(id) ?? []
      const file = addressOf(name, language)
      this.addWatchFile(file.pathname)
      return { code: `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`, map: null }
    },
  },
})
