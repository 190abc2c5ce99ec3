/** What pages of techniques say in a few words, in place of the real ones; `virtual:advice` is served it. */
const zh = {
  'elicit-commitment': { why: '没人问，他就不会主动答应。', unless: '逼出来的答应是打发你的。' },
  'straight-to-point': { why: '招呼一句，接着就是数字。', unless: '' },
}

export const smallAdvice = { default: { zh: () => Promise.resolve({ default: zh }) } }
