/**
 * P07 马海燕, the dominant distributor: no goods, no payment (DOMAIN 5). Brisk, sums on her tongue.
 * What she respects is our own fault settled first, a clause and a sum; sympathy without a figure is
 * weakness, a gift is pocketed, and whoever lets a lorry go to please her has nothing left to trade.
 * Three causes behind 「先发货，旧账再说」:
 * `sore-rebate` our late rebate really hurts: settled, she pays; quoted a clause before that, she shuts;
 * `short-of-stock` she needs the lorry and hides it: the clause and an hour of delivery move her;
 * `wants-exclusivity` she trades on her shelves: calm that does not fear losing her moves her, once
 * exclusivity is put off to a day of its own.
 * Three more behind 「卖完再付」, before she has signed anything; an honest no costs nothing with them:
 * `needs-name` she wants our name over her door: small lots that turn and a fixed day suit her;
 * `looser-rival` another brand gives her longer: like every trader she is moved by a sum, not a rule;
 * `overstretched` she fills new shops with her suppliers' money: like one short of stock she wants the
 * goods most, so what is tied to cash moves her.
 */
import {
  breaksOff,
  candid,
  closesUp,
  fallsBack,
  indulged,
  insulted,
  standsByIt,
  threatened,
} from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, press, pressure, spoil, temper, toll, trust, warm } from './temper.ts'

const sore = cause('sore-rebate')
const wantsGoods = cause('short-of-stock', 'overstretched')
const trades = cause('wants-exclusivity', 'looser-rival')
const named = cause('needs-name')
const unsigned = cause('needs-name', 'looser-rival', 'overstretched')

const machine = temper.createMachine({
  id: 'P07',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'calm',
      states: {
        calm: {
          on: {
            'listen.*': 'eased',
            'yield.*': 'eased',
            'formal.*': 'wary',
            'stakes.firm': 'wary',
            'accuse.*': 'wary',
            'threat.*': 'cold',
            tired: 'wary',
          },
        },
        eased: {
          on: {
            'ask.firm': 'calm',
            'formal.*': 'calm',
            'stakes.*': 'calm',
            'accuse.*': 'wary',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        wary: {
          on: {
            'listen.*': 'calm',
            'plan.*': { guard: pressure(1), target: 'calm' },
            'yield.*': 'eased',
            'threat.*': 'cold',
          },
        },
        cold: { on: { 'listen.*': 'wary', 'yield.*': 'wary' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            ...breaksOff,
            'accuse.*': { guard: sore, target: 'refusing' },
            'listen.*': { guard: trust(2), target: 'bargaining' },
            'formal.*': { guard: wantsGoods, target: 'bargaining' },
            'stakes.*': { guard: trades, target: 'bargaining' },
            'plan.*': { guard: trust(2), target: 'bargaining' },
            'pin.*': { guard: pressure(1), target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            ...fallsBack('deflecting'),
            'plea.*': 'deflecting',
            'plan.*': { guard: trust(3), target: 'promising' },
            'pin.*': { guard: trust(2), target: 'promising' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            ...fallsBack('bargaining'),
            'pin.*': 'committed',
          },
        },
        committed: standsByIt,
        refusing: {
          on: {
            'listen.*': { guard: trust(1), target: 'deflecting' },
            'yield.*': 'deflecting',
            spent: 'gone',
          },
        },
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: {
          on: {
            'listen.*': { guard: sore, target: 'hinting' },
            'probe.*': { guard: sore, target: 'hinting' },
            'formal.*': { guard: wantsGoods, target: 'hinting' },
            'stakes.*': { guard: trades, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: trust(2), target: 'open' },
            ...closesUp,
          },
        },
        open: candid,
      },
    },
    nerves: {
      on: {
        'ask.even': { actions: press(1) },
        'ask.firm': [{ guard: sore, actions: [cool(1), toll(1)] }, { actions: press(1) }],
        'probe.soft': { guard: sore, actions: warm(1) },
        'probe.firm': { actions: [cool(1), toll(1)] },
        'listen.*': [
          { guard: sore, actions: warm(1) },
          { guard: unsigned, actions: warm(1) },
          { guard: trust(2), actions: toll(1) },
          { actions: warm(1) },
        ],
        'rapport.soft': { actions: [spoil(1), toll(2)] },
        'rapport.firm': { actions: toll(1) },
        'stakes.soft': { actions: press(1) },
        'stakes.*': [
          { guard: trades, actions: [warm(1), press(1)] },
          { guard: sore, actions: [hurt(1), toll(1)] },
          { actions: [press(1), cool(1)] },
        ],
        'plan.*': [
          { guard: named, actions: [warm(1), press(1)] },
          { guard: pressure(1), actions: warm(1) },
          { guard: trust(3), actions: press(1) },
          { actions: toll(1) },
        ],
        'pin.soft': { actions: press(1) },
        'pin.even': { actions: [warm(1), press(1)] },
        'pin.firm': [{ guard: wantsGoods, actions: [warm(1), press(1)] }, { actions: press(1) }],
        'formal.*': [
          { guard: wantsGoods, actions: [warm(1), press(1)] },
          { guard: trust(3), actions: [press(1), cool(1)] },
          { guard: sore, actions: [hurt(1), toll(2)] },
          { actions: [cool(1), toll(1)] },
        ],
        'plea.*': indulged,
        'yield.*': indulged,
        'accuse.*': [{ guard: sore, actions: [hurt(2), toll(3)] }, insulted],
        'threat.*': threatened,
      },
    },
  },
})

export const maHaiyan: Persona = {
  id: 'P07',
  variants: [
    'sore-rebate',
    'short-of-stock',
    'wants-exclusivity',
    'needs-name',
    'looser-rival',
    'overstretched',
  ],
  machine,
  hears: {
    'empathic-listening': 'rapport',
    'patient-courtesy': 'rapport',
    'observe-on-site': 'rapport',
    'enforce-terms-strictly': 'formal',
    'no-fear-of-losing-customer': 'stakes',
    'team-coordination': 'pin',
    'integrity-first': 'listen',
    'small-tickets': 'plan',
    'early-pay-incentive': 'stakes',
    'credit-before-supply': 'probe',
    'habit-from-first-deal': 'pin',
    'clear-terms': 'pin',
    M11: 'accuse',
    M17: 'rapport',
  },
}
