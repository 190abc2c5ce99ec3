/**
 * Paths of brows, eyes and mouths for a pose: pure geometry in the units of the drawing. `side` is
 * −1 for the features on the viewer's left, 1 on the right; x grows to the right, y down.
 */
import type { Pose } from './expression.ts'

export type Side = -1 | 1

const n = (value: number) => String(Math.round(value * 10) / 10)
const at = (x: number, y: number) => `${n(x)} ${n(y)}`

export interface EyeShape {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the upper lid above the middle when relaxed. */
  readonly height: number
  /** How far the outer corner stands above the inner. */
  readonly slant: number
}

export interface EyePaths {
  readonly white: string
  readonly upper: string
  readonly lower: string
  readonly crease: string
  readonly iris: { readonly x: number; readonly y: number }
}

export function eyePaths(pose: Pose, side: Side, shape: EyeShape): EyePaths {
  const far = 1 - 0.13 * Math.max(0, pose.turn * side)
  const width = shape.width * far
  const inner = shape.x - (side * width) / 2
  const outer = shape.x + (side * width) / 2
  const innerY = shape.y + 2
  const outerY = shape.y - shape.slant + pose.lidSlope * 3.5
  const open = shape.height * pose.eyeOpen
  const under = shape.height * (0.52 - 0.42 * pose.lowerLid)
  const first = at(
    inner + side * width * 0.22,
    shape.y - open * 1.3 - (pose.lidSlope > 0 ? pose.lidSlope * 1.5 : 0),
  )
  const second = at(outer - side * width * 0.26, shape.y - open * 1.22 + pose.lidSlope * 2.4)
  const upper = `M${at(inner, innerY)}C${first} ${second} ${at(outer, outerY)}`
  const back = `C${at(outer - side * width * 0.24, shape.y + under * 1.15)} ${at(inner + side * width * 0.3, shape.y + under * 1.25)} ${at(inner, innerY)}`
  const lift = 4.5 + (1 - pose.eyeOpen) * 1.2
  return {
    white: `${upper}${back}Z`,
    upper,
    lower: `M${at(outer, outerY)}${back}`,
    crease: `M${at(inner + side * width * 0.14, shape.y - open * 0.72 - lift)}C${at(inner + side * width * 0.36, shape.y - open * 1.1 - lift)} ${at(outer - side * width * 0.24, shape.y - open * 1.05 - lift + pose.lidSlope * 2.4)} ${at(outer + side * 1, outerY - lift * 0.72)}`,
    iris: { x: shape.x + pose.gazeX * width * 0.2, y: shape.y - open * 0.34 + pose.gazeY * 3.4 },
  }
}

export interface BrowShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
  /** How far the arch stands above the ends. */
  readonly arch: number
}

/** A tapered brow, thickest towards the nose. */
export function browPath(pose: Pose, side: Side, shape: BrowShape): string {
  const far = 1 - 0.1 * Math.max(0, pose.turn * side)
  const lift = side === 1 ? pose.browLift : 0
  const inner = shape.x - (side * shape.width * far) / 2 - side * pose.knit
  const outer = shape.x + (side * shape.width * far) / 2
  const innerY = shape.y - pose.browInner - lift * 0.55
  const outerY = shape.y - pose.browOuter - lift
  const peak = outer - side * shape.width * 0.36
  const peakY = (innerY + outerY) / 2 - shape.arch - lift * 0.25
  const t = shape.thickness
  return [
    `M${at(inner, innerY + t * 0.45)}`,
    `Q${at(inner - side * t * 0.3, innerY - t * 0.2)} ${at(inner + side * t * 0.35, innerY - t * 0.55)}`,
    `Q${at((inner + peak) / 2, (innerY + peakY) / 2 - t * 0.75)} ${at(peak, peakY - t * 0.5)}`,
    `Q${at((peak + outer) / 2, (peakY + outerY) / 2 - t * 0.45)} ${at(outer, outerY)}`,
    `Q${at((peak + outer) / 2, (peakY + outerY) / 2 + t * 0.3)} ${at(peak, peakY + t * 0.42)}`,
    `Q${at((inner + peak) / 2, (innerY + peakY) / 2 + t * 0.6)} ${at(inner, innerY + t * 0.45)}Z`,
  ].join('')
}

export interface MouthShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly upperLip: number
  readonly lowerLip: number
}

export interface MouthPaths {
  /** The line between the lips. */
  readonly line: string
  readonly upper: string
  readonly lower: string
  /** The opening, and the teeth that show in it. */
  readonly inside: string
  readonly teeth: string
  /** Shadow under the lower lip. */
  readonly shadow: string
}

export function mouthPaths(pose: Pose, shape: MouthShape): MouthPaths {
  const half = (shape.width / 2) * pose.mouthWidth
  const x = shape.x + pose.turn * 1.5
  const curve = pose.mouthCurve
  const left = x - half * (1 + 0.06 * pose.turn)
  const right = x + half * (1 - 0.06 * pose.turn)
  const leftY = shape.y - curve * 6 + pose.mouthSkew * 1.2
  const rightY = shape.y - curve * 6 - pose.mouthSkew * 4.4
  const open = pose.mouthOpen * 11
  const middle = shape.y + curve * 2.6 - open * 0.32
  const bottom = middle + open * (curve > 0 ? 0.95 : 1.1)
  const thin = 1 - 0.55 * pose.press
  const top = middle - shape.upperLip * thin
  const low = bottom + shape.lowerLip * thin
  const pull = half * 0.5
  const line = `M${at(left, leftY)}C${at(left + pull, middle + curve * 1.8)} ${at(x - half * 0.18, middle - 1)} ${at(x, middle)}S${at(right - pull, middle + curve * 1.8)} ${at(right, rightY)}`
  const under = `C${at(right - pull * 0.72, bottom + curve * 1.8)} ${at(x + half * 0.3, bottom)} ${at(x, bottom)}S${at(left + pull * 0.72, bottom + curve * 1.8)} ${at(left, leftY)}`
  const teethDepth = middle + open * 0.36
  return {
    line,
    upper: `M${at(left, leftY)}C${at(left + half * 0.42, top + 1)} ${at(x - half * 0.24, top - 1.5)} ${at(x, top + 1)}C${at(x + half * 0.24, top - 1.5)} ${at(right - half * 0.42, top + 1)} ${at(right, rightY)}C${at(right - pull, middle + curve * 1.8)} ${at(x + half * 0.18, middle - 1)} ${at(x, middle)}S${at(left + pull, middle + curve * 1.8)} ${at(left, leftY)}Z`,
    lower: `M${at(left, leftY)}C${at(left + pull * 0.72, bottom + curve * 1.8)} ${at(x - half * 0.3, bottom)} ${at(x, bottom)}S${at(right - pull * 0.72, bottom + curve * 1.8)} ${at(right, rightY)}C${at(right - half * 0.4, low)} ${at(x + half * 0.35, low + 1)} ${at(x, low + 1)}S${at(left + half * 0.4, low)} ${at(left, leftY)}Z`,
    inside: `${line}${under}Z`,
    teeth: `M${at(x - half * 0.66, (leftY + middle * 3) / 4 + curve * 0.6)}C${at(x - half * 0.3, middle + curve * 0.6)} ${at(x - half * 0.1, middle - 0.6)} ${at(x, middle)}S${at(x + half * 0.4, middle + curve * 0.6)} ${at(x + half * 0.66, (rightY + middle * 3) / 4 + curve * 0.6)}Q${at(x, teethDepth + 2.5)} ${at(x - half * 0.66, (leftY + middle * 3) / 4 + curve * 0.6)}Z`,
    shadow: `M${at(x - half * 0.42, low + 4)}Q${at(x, low + 7 + pose.press * 1.5)} ${at(x + half * 0.42, low + 4)}`,
  }
}
