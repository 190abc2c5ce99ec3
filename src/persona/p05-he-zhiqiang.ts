/**
 * P05 何志强, owner of a trading company: the old friend (DOMAIN 5). Laughs before he speaks, circles
 * back to old times and never lands on a day; he does not lie, he leaves the day out. The more he is
 * let off, the friendlier he gets. Alone among the customers he is moved by warmth that carries the
 * same straight ask, and thanked he keeps his word; warmth alone only sets him talking. Law, letters
 * and sarcasm end the laughter. Three causes behind 「咱们什么关系，下个月」:
 * `loud-first` those who sit in his shop are paid first: he respects whoever asks to come before them;
 * `showroom` the money is in the showroom and he is ashamed of it: a plan he can keep moves him, being
 * held to the whole sum hurts for good;
 * `grudge` our lorry came nine days late and nobody said a word: until he has been heard, neither old
 * times nor days move him.
 */
import { and, not } from 'xstate'
import {
  breaksOff,
  candid,
  closesUp,
  comesRound,
  fallsBack,
  indulged,
  insulted,
  threatened,
} from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, press, pressure, temper, toll, trust, warm } from './temper.ts'

const paysTheLoud = cause('loud-first')
const overspent = cause('showroom')
const sore = cause('grudge')
const heard = cause('showroom', 'grudge')

const machine = temper.createMachine({
  id: 'P05',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'eased',
      states: {
        eased: {
          on: {
            'ask.even': { guard: pressure(1), target: 'calm' },
            'ask.firm': 'calm',
            'probe.firm': 'calm',
            'pin.firm': 'calm',
            'stakes.*': 'calm',
            'formal.soft': 'wary',
            'formal.*': 'cold',
            'accuse.*': 'wary',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        calm: {
          on: {
            'rapport.soft': 'eased',
            'rapport.even': { guard: trust(3), target: 'eased' },
            'listen.soft': 'eased',
            'plea.*': 'eased',
            'yield.*': 'eased',
            'ask.firm': { guard: pressure(2), target: 'wary' },
            'pin.firm': { guard: heard, target: 'wary' },
            'stakes.firm': 'wary',
            'formal.soft': 'wary',
            'formal.*': 'cold',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        wary: {
          on: {
            'rapport.soft': 'calm',
            'listen.*': 'calm',
            'plan.soft': { guard: overspent, target: 'calm' },
            'yield.*': 'eased',
            'formal.soft': {},
            'formal.*': 'cold',
            'threat.*': 'cold',
          },
        },
        cold: {
          on: {
            'listen.soft': { guard: trust(1), target: 'wary' },
            'yield.*': 'wary',
          },
        },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            ...breaksOff,
            'formal.soft': {},
            'formal.*': 'refusing',
            'rapport.even': { guard: trust(2), target: 'bargaining' },
            'ask.*': { guard: pressure(1), target: 'bargaining' },
            'pin.*': { guard: pressure(1), target: 'bargaining' },
            'plan.*': { guard: overspent, target: 'bargaining' },
            'listen.*': { guard: sore, target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            'formal.soft': {},
            'formal.*': 'refusing',
            ...fallsBack('deflecting'),
            'plea.*': 'deflecting',
            'rapport.soft': 'deflecting',
            'rapport.even': { guard: trust(3), target: 'promising' },
            'pin.*': { guard: trust(3), target: 'promising' },
            'plan.even': { guard: overspent, target: 'promising' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            'formal.soft': 'bargaining',
            'formal.*': 'refusing',
            ...fallsBack('bargaining'),
            'pin.*': 'committed',
            'rapport.*': 'committed',
          },
        },
        committed: {
          on: {
            ...breaksOff,
            'formal.soft': 'promising',
            'formal.*': 'refusing',
            'accuse.*': 'promising',
          },
        },
        refusing: comesRound,
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: {
          on: {
            'probe.soft': { guard: trust(2), target: 'hinting' },
            'probe.even': { guard: trust(2), target: 'hinting' },
            'listen.*': { guard: sore, target: 'hinting' },
            'pin.firm': { guard: paysTheLoud, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: trust(2), target: 'open' },
            'listen.*': { guard: heard, target: 'open' },
            'pin.*': { guard: paysTheLoud, target: 'open' },
            ...closesUp,
          },
        },
        open: candid,
      },
    },
    nerves: {
      on: {
        'ask.even': { actions: press(1) },
        'ask.firm': [{ guard: trust(3), actions: press(1) }, { actions: [press(1), cool(1), toll(1)] }],
        'probe.soft': { guard: overspent, actions: warm(1) },
        'probe.firm': [{ guard: paysTheLoud, actions: press(1) }, { actions: [cool(1), toll(1)] }],
        'listen.*': [{ guard: heard, actions: warm(1) }, { actions: [press(-1), toll(1)] }],
        'rapport.soft': [
          { guard: sore, actions: [press(-1), toll(2)] },
          { actions: [warm(1), press(-1), toll(1)] },
        ],
        'rapport.even': [
          { guard: and([sore, not(trust(3))]), actions: [press(1), toll(1)] },
          { actions: [warm(1), press(1)] },
        ],
        'rapport.firm': { actions: [press(1), cool(1)] },
        'plan.*': [
          { guard: overspent, actions: warm(1) },
          { guard: paysTheLoud, actions: [press(-2), toll(1)] },
          { actions: toll(1) },
        ],
        'pin.even': [{ guard: paysTheLoud, actions: [warm(1), press(1)] }, { actions: press(1) }],
        'pin.firm': [
          { guard: paysTheLoud, actions: [warm(1), press(1)] },
          { guard: and([sore, trust(3)]), actions: press(1) },
          { actions: [press(1), hurt(1), toll(1)] },
        ],
        'stakes.soft': { actions: press(1) },
        'stakes.*': { actions: [press(1), cool(1), toll(1)] },
        'formal.soft': { actions: [cool(1), toll(1)] },
        'formal.*': { actions: [hurt(1), toll(2)] },
        'plea.*': indulged,
        'yield.*': indulged,
        'accuse.*': insulted,
        'threat.*': threatened,
      },
    },
  },
})

export const heZhiqiang: Persona = {
  id: 'P05',
  variants: ['loud-first', 'showroom', 'grudge'],
  machine,
  hears: {
    'preferred-creditor': 'pin',
    M13: 'formal',
  },
}
