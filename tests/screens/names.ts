/** The catalogue of the small play as the screens are served it, in Chinese. */
import type { Names } from '../../src/screens/library-index.ts'
import { catalogue } from './small-play.ts'

export const chineseNames: Names = {
  techniques: Object.fromEntries(
    [...catalogue.techniques].map(([id, { name, family, kind, flag }]) => [
      id,
      { name: name.zh, family, kind, flag },
    ]),
  ),
  misconceptions: Object.fromEntries(
    [...catalogue.misconceptions].map(([id, { name }]) => [id, { name: name.zh, page: '吓不来钱。' }]),
  ),
  redLines: {},
  lawCards: {},
}
