/**
 * What every drawing of a place is given. A drawing paints its own ground far beyond the frame and
 * leaves the figures to `people`, at the depth where they stand.
 *
 * Units: 0 0 400 300 is the full picture, the floor reaches 300, the customer's bust stands before
 * x = 200. The part x 68–332, y 95–300 is on screen in every shape of stage; beyond it a wide stage
 * shows more at the sides and a tall one more above, so that walls run on to −400 … 800 and up to −600.
 */
import type { Snippet } from 'svelte'

export interface Drawing {
  readonly people?: Snippet | undefined
}
