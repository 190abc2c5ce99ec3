/**
 * Ringing, hanging up, and a timer that has run out, made by the browser's own oscillators. Off unless
 * somebody turned it on; a browser that gives no sound stays silent.
 */
let context: AudioContext | null = null

function tone(hertz: number, from: number, seconds: number): void {
  try {
    context ??= new AudioContext()
    const start = context.currentTime + from
    const oscillator = context.createOscillator()
    const gain = context.createGain()
    oscillator.frequency.value = hertz
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(0.08, start + 0.02)
    gain.gain.setValueAtTime(0.08, start + seconds - 0.03)
    gain.gain.linearRampToValueAtTime(0, start + seconds)
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(start)
    oscillator.stop(start + seconds)
  } catch {
    // No sound here: the call is shown as well.
  }
}

/** The ringing tone of Chinese exchanges: 450 Hz, one second (GF 002-9002). */
export const ring = (): void => tone(450, 0, 1)

/** The busy tone after hanging up: 450 Hz, short and short. */
export const hangUp = (): void => {
  for (const beat of [0, 0.7, 1.4]) tone(450, beat, 0.35)
}

/** Time is up: three notes, rising. */
export const timeUp = (): void => {
  for (const [beat, hertz] of [660, 784, 988].entries()) tone(hertz, beat * 0.35, 0.3)
}
