/** A new version of the site. */
export const offline = {
  ready: '有新版本。想先打完一场再换，也行。',
  take: '换上',
  later: '先不换',
}
