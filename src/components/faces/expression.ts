/**
 * What a mood does to a face and a stance to a body, as plain numbers that can be interpolated, so
 * that one expression flows into the next. The drawings under this folder read nothing else.
 */
import type { Mood, Stance } from '../../model/words.ts'

/** Lengths are units of the drawing (400 × 420); shares run 0–1 unless said otherwise. */
export interface Expression {
  /** How far the inner and the outer end of the brows are raised; negative is lowered. */
  readonly browInner: number
  readonly browOuter: number
  /** How much higher the brow on the viewer's right stands. */
  readonly browLift: number
  /** How far the brows draw together. */
  readonly knit: number
  /** 1 is relaxed and open. */
  readonly eyeOpen: number
  /** How far the lower lid is pushed up, by a smile or a squint. */
  readonly lowerLid: number
  /** How far the outer corner of the upper lid sinks. */
  readonly lidSlope: number
  /** Direction of the look, −1 … 1; x to the viewer's right, y down. */
  readonly gazeX: number
  readonly gazeY: number
  /** −1 corners down … 1 corners up. */
  readonly mouthCurve: number
  readonly mouthOpen: number
  /** 1 is relaxed. */
  readonly mouthWidth: number
  /** How far one corner is tucked. */
  readonly mouthSkew: number
  /** How hard the lips are pressed together. */
  readonly press: number
  /** Degrees, clockwise. */
  readonly tilt: number
  /** −1 … 1, to the viewer's right. */
  readonly turn: number
  /** How far the head is lowered; negative lifts the chin. */
  readonly nod: number
  /** Depth of the lines between the brows, across the forehead and beside the nose. */
  readonly frown: number
  readonly forehead: number
  readonly fold: number
  readonly flush: number
}

const calm: Expression = {
  browInner: 0,
  browOuter: 0,
  browLift: 0,
  knit: 0,
  eyeOpen: 0.92,
  lowerLid: 0.1,
  lidSlope: 0,
  gazeX: 0,
  gazeY: 0,
  mouthCurve: 0.08,
  mouthOpen: 0,
  mouthWidth: 1,
  mouthSkew: 0,
  press: 0,
  tilt: 0,
  turn: 0,
  nod: 0,
  frown: 0,
  forehead: 0.15,
  fold: 0.3,
  flush: 0,
}

/** Six moods, to be told apart without words, also small and from the back of a classroom. */
export const expressions: Readonly<Record<Mood, Expression>> = {
  calm,
  eased: {
    ...calm,
    browInner: 2.5,
    browOuter: 1.5,
    eyeOpen: 0.74,
    lowerLid: 0.85,
    gazeY: -0.05,
    mouthCurve: 0.95,
    mouthOpen: 0.3,
    mouthWidth: 1.14,
    tilt: -2.5,
    nod: -1,
    fold: 0.85,
    forehead: 0.1,
    flush: 0.35,
  },
  low: {
    ...calm,
    browInner: 8,
    browOuter: -4,
    knit: 3,
    eyeOpen: 0.62,
    lidSlope: 1,
    gazeX: -0.25,
    gazeY: 0.85,
    mouthCurve: -0.6,
    mouthWidth: 0.9,
    tilt: 3.5,
    nod: 9,
    frown: 0.45,
    forehead: 0.75,
    fold: 0.6,
  },
  wary: {
    ...calm,
    browInner: -3,
    browOuter: 1,
    browLift: 8,
    knit: 2.5,
    eyeOpen: 0.68,
    lowerLid: 0.6,
    gazeX: 0.85,
    gazeY: -0.05,
    mouthCurve: -0.15,
    mouthWidth: 0.8,
    mouthSkew: 1,
    press: 0.75,
    tilt: -1.5,
    turn: -0.8,
    frown: 0.35,
    forehead: 0.4,
    fold: 0.45,
  },
  annoyed: {
    ...calm,
    browInner: -9,
    browOuter: 5,
    knit: 7,
    eyeOpen: 1.02,
    lowerLid: 0.35,
    lidSlope: -0.5,
    mouthCurve: -0.85,
    mouthOpen: 0.75,
    mouthWidth: 1,
    turn: 0.15,
    nod: 5,
    frown: 1,
    forehead: 0.2,
    fold: 0.95,
    flush: 1,
  },
  cold: {
    ...calm,
    browInner: -2.5,
    browOuter: -2,
    knit: 1.5,
    eyeOpen: 0.44,
    lowerLid: 0.1,
    lidSlope: 0.1,
    gazeX: -0.55,
    gazeY: 0.35,
    mouthCurve: -0.3,
    mouthWidth: 0.88,
    press: 1,
    tilt: 1,
    turn: 0.75,
    nod: -8,
    frown: 0.15,
    forehead: 0,
    fold: 0.5,
  },
}

export interface Posture {
  /** Sideways shift of the whole bust and its distance: 1 is upright, more leans in. */
  readonly shift: number
  readonly near: number
  /** How far the shoulders are raised, and how far they turn away (−1 … 1). */
  readonly shoulders: number
  readonly swivel: number
  /** Added to the turn of the head. */
  readonly turn: number
  readonly nod: number
}

/** Six stances; what the hands do is drawn in `hands.ts`. */
const postures: Readonly<Record<Stance, Posture>> = {
  deflecting: { shift: 8, near: 0.985, shoulders: 3, swivel: 0.55, turn: 0.2, nod: 0 },
  bargaining: { shift: 0, near: 1.045, shoulders: 0, swivel: 0, turn: 0, nod: 3 },
  promising: { shift: 0, near: 1.01, shoulders: -1, swivel: -0.15, turn: 0, nod: 1 },
  committed: { shift: 0, near: 1.02, shoulders: -3, swivel: 0, turn: 0, nod: 2 },
  refusing: { shift: -2, near: 0.965, shoulders: 6, swivel: -0.3, turn: -0.1, nod: -2 },
  gone: { shift: 46, near: 0.93, shoulders: 2, swivel: 1, turn: 0.75, nod: 2 },
}

/** Everything the drawings need, flat, so that one tween carries it. */
export type Pose = { readonly [key in keyof Expression]: number } & {
  readonly shift: number
  readonly near: number
  readonly shoulders: number
  readonly swivel: number
}

/** The pose for a mood in a stance. */
export function poseOf(mood: Mood, stance: Stance): Pose {
  const expression = expressions[mood]
  const posture = postures[stance]
  return {
    ...expression,
    turn: Math.max(-1, Math.min(1, expression.turn + posture.turn)),
    nod: expression.nod + posture.nod,
    shift: posture.shift,
    near: posture.near,
    shoulders: posture.shoulders,
    swivel: posture.swivel,
  }
}

/** The pose of someone who is only shown, not met: upright, nothing in the bearing. */
export const restOf = (mood: Mood): Pose => ({
  ...expressions[mood],
  shift: 0,
  near: 1,
  shoulders: 0,
  swivel: 0,
})
