/** Colours of one person's portrait. They are the person's, so they stay the same in light and dark. */
export interface Palette {
  readonly ink: string
  readonly skin: string
  readonly shade: string
  readonly light: string
  readonly lip: string
  readonly lipLine: string
  readonly iris: string
  readonly hair: string
  readonly cloth: string
  readonly clothShade: string
  readonly cuff: string
}
