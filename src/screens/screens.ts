/** Screens that are fetched when they are first opened. */
export const screens = {
  play: () => import('./play/play-screen.svelte'),
  review: () => import('./review/review-screen.svelte'),
  technique: () => import('./technique/technique-screen.svelte'),
}
