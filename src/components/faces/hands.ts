/**
 * What the hands do in each stance, as paths in the units of the drawing. Fingers are thick strokes
 * over a wider stroke of ink, so that hand and outline stay one shape at any size.
 */
import type { Stance } from '../../model/words.ts'

export interface Finger {
  readonly d: string
  readonly width: number
}

export interface Hand {
  readonly sleeve: string
  readonly cuff: string
  readonly palm: string
  readonly fingers: readonly Finger[]
  /** Creases of the palm, and folds of the sleeve. */
  readonly creases: readonly string[]
  readonly folds: readonly string[]
}

/** 手一挡：not now. */
const raisedPalm: Hand = {
  sleeve: 'M6 420C14 398 30 384 50 372L112 376C120 390 124 404 124 420Z',
  cuff: 'M48 376Q80 364 114 378L112 390Q80 377 45 389Z',
  palm: 'M60 372C56 352 56 336 60 322C74 314 94 314 106 320C112 336 111 356 107 374Q82 364 60 372Z',
  fingers: [
    { d: 'M66 326L60 292', width: 12 },
    { d: 'M78 322L76 280', width: 12.5 },
    { d: 'M91 322L94 282', width: 12.5 },
    { d: 'M102 326L110 294', width: 11.5 },
    { d: 'M100 356Q116 350 124 330', width: 12.5 },
  ],
  creases: ['M66 342Q82 334 98 340', 'M72 362Q78 346 98 350'],
  folds: ['M34 398Q48 404 58 416'],
}

/** 掰着指头：counting what he can spare. */
const counting: Hand = {
  sleeve: 'M0 420C14 402 36 392 58 388L118 390C124 400 128 410 128 420Z',
  cuff: 'M56 390Q90 378 121 391L121 404Q88 392 53 403Z',
  palm: 'M70 388C64 370 66 354 74 346C88 338 108 340 116 350C122 362 122 378 116 390Q92 380 70 388Z',
  fingers: [
    { d: 'M80 350L72 310', width: 12 },
    { d: 'M94 350Q98 360 94 366', width: 12.5 },
    { d: 'M108 354Q112 364 106 370', width: 12.5 },
    { d: 'M114 366Q116 376 108 380', width: 11.5 },
    { d: 'M78 376Q92 378 104 364', width: 12.5 },
  ],
  creases: ['M88 372Q96 370 101 364'],
  folds: ['M36 404Q48 408 56 418'],
}

/** 摊手：the other half of a bargain. */
const openPalm: Hand = {
  sleeve: 'M400 420L400 358C380 350 352 352 336 356C328 372 330 388 338 404L352 420Z',
  cuff: 'M346 354L334 356Q324 374 335 400L347 398Q337 376 346 354Z',
  palm: 'M336 360C318 354 296 358 286 368C282 378 290 390 304 394C316 397 328 398 338 396Q330 378 336 360Z',
  fingers: [
    { d: 'M296 366L262 350', width: 11.5 },
    { d: 'M290 374L250 364', width: 12 },
    { d: 'M292 382L254 380', width: 11.5 },
    { d: 'M300 389L266 394', width: 10.5 },
    { d: 'M314 362Q306 348 292 338', width: 12 },
  ],
  creases: ['M298 380Q312 372 326 374'],
  folds: ['M366 362Q360 380 368 398'],
}

/** 拍胸口：giving his word. */
const onChest: Hand = {
  sleeve: 'M0 420C14 396 40 378 74 366L150 344Q166 360 166 384L112 420Z',
  cuff: 'M140 347L153 343Q169 361 169 382L157 387Q156 364 140 347Z',
  palm: 'M156 350C168 336 186 330 200 334C212 342 214 362 206 374C194 382 178 384 167 380Q168 362 156 350Z',
  fingers: [
    { d: 'M196 340L238 322', width: 12 },
    { d: 'M202 351L248 337', width: 12.5 },
    { d: 'M202 362L244 352', width: 12 },
    { d: 'M196 372L232 366', width: 11 },
    { d: 'M174 344Q182 328 198 316', width: 12 },
  ],
  creases: ['M178 352Q188 352 192 360'],
  folds: ['M60 384Q78 390 84 408', 'M104 366Q118 376 120 396'],
}

/** 落笔：signing. */
const withPen: Hand = {
  sleeve: 'M400 420L400 366C376 358 348 358 326 362C316 378 318 394 326 408L338 420Z',
  cuff: 'M336 359L323 362Q312 382 323 406L336 406Q326 382 336 359Z',
  palm: 'M326 364C306 356 284 358 274 368C270 380 276 392 290 398C302 402 318 404 327 404Q318 384 326 364Z',
  fingers: [
    { d: 'M288 366Q270 364 258 376', width: 12 },
    { d: 'M286 376Q270 376 260 386', width: 12 },
    { d: 'M290 388Q276 388 266 396', width: 11.5 },
    { d: 'M304 362Q284 350 262 368', width: 12 },
  ],
  creases: [],
  folds: ['M362 364Q356 384 364 402'],
}

/** 抱着胳膊：no. The lower arm first. */
const tucked: Hand = {
  sleeve: 'M366 420C372 400 366 380 350 368C332 356 300 356 272 360L96 372C84 376 80 392 90 402L120 420Z',
  cuff: '',
  palm: '',
  fingers: [],
  creases: [],
  folds: ['M268 362Q276 376 270 392'],
}
const gripping: Hand = {
  sleeve:
    'M34 420C28 398 36 374 56 362C84 350 150 352 196 350L286 340Q298 352 296 372L210 396C170 406 150 412 140 420Z',
  cuff: 'M274 341L288 339Q301 353 298 371L285 375Q288 356 274 341Z',
  palm: 'M288 344C300 334 316 332 324 338C332 348 332 362 322 370C312 374 304 374 297 370Q298 354 288 344Z',
  fingers: [
    { d: 'M316 342Q328 334 338 342', width: 11 },
    { d: 'M320 350Q332 344 342 352', width: 11.5 },
    { d: 'M320 359Q332 356 340 363', width: 11 },
    { d: 'M314 367Q324 367 332 373', width: 10 },
  ],
  creases: [],
  folds: ['M120 372Q126 388 118 404', 'M196 352Q204 370 200 396', 'M150 366Q158 380 154 398'],
}

/** 听筒在耳边：the hand that holds the telephone, drawn over the head. */
export const receiver: Hand = {
  sleeve: 'M400 420L400 392C392 344 360 286 326 248Q302 246 290 268C300 300 312 352 316 420Z',
  cuff: 'M330 254L318 240Q296 244 284 266L293 281Q306 260 330 254Z',
  palm: 'M318 246C322 226 316 204 304 196C292 194 282 200 278 212C278 232 280 252 288 264Q300 248 318 246Z',
  fingers: [
    { d: 'M300 202Q284 196 272 200', width: 12 },
    { d: 'M300 214Q284 210 270 214', width: 12 },
    { d: 'M300 226Q286 224 273 228', width: 11.5 },
    { d: 'M298 238Q288 237 278 240', width: 10.5 },
    { d: 'M312 218Q314 196 302 178', width: 12 },
  ],
  creases: [],
  folds: ['M346 290Q330 300 322 318'],
}

/** Hands in drawing order. With one hand at the telephone the other has to do. */
export function handsOf(stance: Stance | null, telephone: boolean): readonly Hand[] {
  switch (stance) {
    case 'deflecting':
      return [raisedPalm]
    case 'bargaining':
      return telephone ? [counting] : [openPalm, counting]
    case 'promising':
      return [onChest]
    case 'committed':
      return telephone ? [] : [withPen]
    case 'refusing':
      return telephone ? [gripping] : [tucked, gripping]
    case 'gone':
    case null:
      return []
  }
}
