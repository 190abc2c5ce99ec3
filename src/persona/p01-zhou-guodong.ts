/**
 * P01 周国栋, owner of a furniture works: short of cash and honest (DOMAIN 5). Slow, low voice; shame
 * makes him hide figures, being taken seriously makes him count them out; being pinned down hard
 * before he trusts you, or let off, costs for good. Three causes behind
 * 「货款压在商场」:
 * `truly-short` listening opens him, a plan with a first payment moves him;
 * `on-the-way-out` he opens too, but only security is worth anything;
 * `others-first` he has paid those who pressed: steady firmness moves him, sympathy does not.
 * Two more behind a month's plan that he will not take on, as honest as the first:
 * `slow-stock` his goods stand unsold;
 * `shops-owe` the goods are gone and his own retailers have not paid.
 */
import {
  breaksOff,
  candid,
  closesUp,
  comesRound,
  fallsBack,
  insulted,
  standsByIt,
  threatened,
} from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, press, pressure, temper, toll, trust, warm } from './temper.ts'

const honest = cause('truly-short', 'on-the-way-out', 'slow-stock', 'shops-owe')
const paysOthers = cause('others-first')

const machine = temper.createMachine({
  id: 'P01',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'low',
      states: {
        low: {
          on: {
            'listen.soft': 'eased',
            'plan.*': { guard: trust(3), target: 'eased' },
            'yield.*': 'eased',
            'ask.firm': 'wary',
            'pin.firm': 'wary',
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        eased: {
          on: {
            'ask.firm': 'low',
            'stakes.firm': 'wary',
            'formal.*': 'wary',
            'accuse.*': 'wary',
            'threat.*': 'cold',
            tired: 'low',
          },
        },
        wary: {
          on: {
            'listen.*': 'low',
            'plan.soft': 'low',
            'plan.even': 'low',
            'yield.*': 'low',
            'threat.*': 'cold',
          },
        },
        cold: { on: { 'listen.soft': 'wary', 'yield.*': 'wary' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            ...breaksOff,
            'plan.*': { guard: trust(2), target: 'bargaining' },
            'probe.*': { guard: trust(3), target: 'bargaining' },
            'pin.*': { guard: pressure(1), target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            ...fallsBack('deflecting'),
            'pin.*': { guard: trust(2), target: 'promising' },
            'plan.even': { guard: trust(3), target: 'promising' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            ...fallsBack('bargaining'),
            'pin.*': { guard: trust(2), target: 'committed' },
          },
        },
        committed: standsByIt,
        refusing: comesRound,
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: {
          on: {
            'listen.*': { guard: honest, target: 'hinting' },
            'probe.soft': { guard: trust(2), target: 'hinting' },
            'probe.even': { guard: trust(2), target: 'hinting' },
            'pin.firm': { guard: paysOthers, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: trust(2), target: 'open' },
            'listen.*': { guard: honest, target: 'open' },
            ...closesUp,
          },
        },
        open: candid,
      },
    },
    nerves: {
      on: {
        'ask.even': { actions: press(1) },
        'ask.firm': { actions: [press(1), cool(1)] },
        'probe.firm': { actions: [cool(1), press(1)] },
        'listen.soft': [{ guard: honest, actions: [warm(1), toll(1)] }, { actions: [press(-1), toll(1)] }],
        'listen.*': [{ guard: honest, actions: warm(1) }, { actions: [press(-1), toll(1)] }],
        'rapport.*': { actions: [press(-1), toll(1)] },
        'stakes.soft': { actions: press(1) },
        'stakes.even': { actions: press(1) },
        'stakes.firm': { actions: [press(1), cool(1), toll(1)] },
        'plan.*': [{ guard: honest, actions: warm(1) }, { actions: press(-1) }],
        'pin.soft': { actions: press(1) },
        'pin.even': { actions: [warm(1), press(1)] },
        'pin.firm': [
          { guard: paysOthers, actions: [warm(1), press(1)] },
          { guard: trust(3), actions: press(1) },
          { actions: [press(1), hurt(1), toll(1)] },
        ],
        'formal.*': { actions: [cool(1), press(1), toll(1)] },
        'plea.*': { actions: [hurt(1), toll(2)] },
        'yield.*': { actions: [hurt(1), press(-2), toll(3)] },
        'accuse.*': insulted,
        'threat.*': threatened,
      },
    },
  },
})

export const zhouGuodong: Persona = {
  id: 'P01',
  variants: ['truly-short', 'on-the-way-out', 'others-first', 'slow-stock', 'shops-owe'],
  machine,
  hears: {
    'tit-for-tat': 'listen',
    'cash-in-timing': 'probe',
    'know-customer-reality': 'probe',
    'preferred-creditor': 'pin',
    M21: 'threat',
  },
}
