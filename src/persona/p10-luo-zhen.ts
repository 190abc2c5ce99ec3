/**
 * P10 罗振, parts dealer: on the way out (DOMAIN 5). Warm, then airy, always on the road. Asked for the
 * money he promises it at once, and so he does to whoever lets him off; a plan before the goods are held
 * is a licence to gain time. Held goods and a calm line of procedure bring him to haggle, and only then
 * does it show what is left to be had. Threats end the warmth: he goes cold and is off the air.
 * Three causes behind 「大单要来了，先发货」:
 * `fleeing` he is clearing out: questions do not open him, plans please him, nothing he says will be kept;
 * `real-order` the order is real and he cannot fund it: asked first and stopped afterwards he brings his
 * buyer in, stopped or shown the law before he is heard he hardens;
 * `blocked` his account is frozen and the money lies with his cousin: asked kindly he says so, and the
 * law does not frighten him, it is there already.
 */
import { and } from 'xstate'
import { brazen, breaksOff, candid, closesUp, indulged, threatened } from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, cool, hurt, press, pressure, temper, toll, trust, warm } from './temper.ts'

const fleeing = cause('fleeing')
const realOrder = cause('real-order')
/** The goods are held, or procedure has been named. Then, and only then, he haggles. */
const pressed = pressure(1)
/** He has something to give, he has to, and he still believes us. */
const ready = and([cause('real-order', 'blocked'), pressed, trust(2)])
/** He has something to give and has to, but not to us. */
const hardened = and([cause('real-order', 'blocked'), pressed])

const machine = temper.createMachine({
  id: 'P10',
  context: brazen,
  type: 'parallel',
  states: {
    mood: {
      initial: 'eased',
      states: {
        eased: {
          on: {
            'probe.*': 'wary',
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        wary: {
          on: {
            'ask.*': 'eased',
            'plea.*': 'eased',
            'yield.*': 'eased',
            'pin.*': [{ guard: pressed }, { target: 'eased' }],
            'plan.*': [{ guard: ready, target: 'low' }, { guard: hardened }, { target: 'eased' }],
            'threat.*': 'cold',
          },
        },
        low: {
          on: {
            'ask.*': 'eased',
            'plea.*': 'eased',
            'yield.*': 'eased',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        cold: { on: { 'listen.*': 'wary', 'plea.*': 'eased', 'yield.*': 'eased' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'ask.*': 'promising',
            'plea.*': 'promising',
            'yield.*': 'promising',
            'pin.*': 'promising',
            'plan.*': 'promising',
            'stakes.*': 'bargaining',
            'formal.*': 'bargaining',
            ...breaksOff,
          },
        },
        promising: {
          on: {
            'probe.*': 'deflecting',
            'accuse.*': 'deflecting',
            'stakes.*': 'bargaining',
            'formal.*': 'bargaining',
            ...breaksOff,
          },
        },
        bargaining: {
          on: {
            'plan.*': [{ guard: ready, target: 'committed' }, { guard: hardened }, { target: 'promising' }],
            'ask.*': 'promising',
            'plea.*': 'promising',
            'yield.*': 'promising',
            'accuse.*': 'deflecting',
            ...breaksOff,
          },
        },
        committed: {
          on: {
            'ask.*': 'promising',
            'plea.*': 'promising',
            'yield.*': 'promising',
            'accuse.*': 'deflecting',
            ...breaksOff,
          },
        },
        refusing: {
          on: {
            'listen.*': [{ guard: pressed, target: 'bargaining' }, { target: 'deflecting' }],
            'plea.*': 'promising',
            'yield.*': 'promising',
            spent: 'gone',
          },
        },
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: { on: { 'probe.*': 'hinting' } },
        hinting: {
          on: {
            'probe.*': { guard: trust(3), target: 'open' },
            'plan.*': { guard: ready, target: 'open' },
            ...closesUp,
          },
        },
        open: candid,
      },
    },
    nerves: {
      on: {
        'ask.*': { actions: [press(-2), toll(1)] },
        'probe.*': [{ guard: fleeing }, { actions: warm(1) }],
        'rapport.*': { actions: toll(1) },
        'stakes.firm': [{ guard: trust(3), actions: press(1) }, { actions: [press(1), cool(1), toll(1)] }],
        'stakes.*': [
          { guard: trust(3), actions: press(1) },
          { guard: realOrder, actions: [press(1), cool(1)] },
          { actions: press(1) },
        ],
        'formal.firm': { actions: [press(1), cool(1), toll(2)] },
        'formal.*': [{ guard: realOrder, actions: [press(1), cool(1), toll(1)] }, { actions: press(1) }],
        'plan.*': [
          { guard: fleeing, actions: [press(-2), toll(1)] },
          { guard: pressed, actions: warm(1) },
          { actions: toll(1) },
        ],
        'pin.*': [{ guard: pressed }, { actions: toll(1) }],
        'plea.*': indulged,
        'yield.*': { actions: [hurt(1), press(-2), toll(2)] },
        'accuse.*': { actions: [hurt(1), press(-2), toll(3)] },
        'threat.*': threatened,
      },
    },
  },
})

export const luoZhen: Persona = {
  id: 'P10',
  variants: ['fleeing', 'real-order', 'blocked'],
  machine,
  hears: {
    // What is done at one's own desk he does not hear.
    'observe-on-site': 'listen',
    'fast-reaction': 'listen',
    'report-upward': 'listen',
    'team-coordination': 'listen',
    'collect-evidence': 'probe',
    'stop-supply': 'stakes',
  },
}
