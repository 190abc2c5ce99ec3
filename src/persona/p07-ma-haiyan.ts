/**
 * P07 马海燕, the dominant distributor: no goods, no old money (DOMAIN 5). Brisk, sums on her tongue.
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
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const sore = { type: 'cause', params: { in: ['sore-rebate'] } } as const
const wantsGoods = { type: 'cause', params: { in: ['short-of-stock', 'overstretched'] } } as const
const trades = { type: 'cause', params: { in: ['wants-exclusivity', 'looser-rival'] } } as const
const named = { type: 'cause', params: { in: ['needs-name'] } } as const
const unsigned = { type: 'cause', params: { in: ['needs-name', 'looser-rival', 'overstretched'] } } as const

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
            'plan.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'calm' },
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
            'threat.*': 'refusing',
            'accuse.*': { guard: sore, target: 'refusing' },
            'listen.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'bargaining' },
            'formal.*': { guard: wantsGoods, target: 'bargaining' },
            'stakes.*': { guard: trades, target: 'bargaining' },
            'plan.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'bargaining' },
            'pin.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'bargaining' },
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'deflecting',
            'plea.*': 'deflecting',
            'yield.*': 'deflecting',
            'plan.*': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'promising' },
            'pin.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'promising' },
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'bargaining',
            'yield.*': 'bargaining',
            'pin.*': 'committed',
            spent: 'gone',
          },
        },
        committed: { on: { 'threat.*': 'refusing', 'accuse.*': 'promising', spent: 'gone' } },
        refusing: {
          on: {
            'listen.*': { guard: { type: 'trust', params: { atLeast: 1 } }, target: 'deflecting' },
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
            'probe.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'open' },
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'threat.*': 'masked', 'accuse.*': 'hinting' } },
      },
    },
    nerves: {
      on: {
        'ask.even': { actions: { type: 'press', params: { by: 1 } } },
        'ask.firm': [
          {
            guard: sore,
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'probe.soft': { guard: sore, actions: { type: 'warm', params: { by: 1 } } },
        'probe.firm': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'listen.*': [
          { guard: sore, actions: { type: 'warm', params: { by: 1 } } },
          { guard: unsigned, actions: { type: 'warm', params: { by: 1 } } },
          {
            guard: { type: 'trust', params: { atLeast: 2 } },
            actions: { type: 'toll', params: { patience: 1 } },
          },
          { actions: { type: 'warm', params: { by: 1 } } },
        ],
        'rapport.soft': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'rapport.firm': { actions: { type: 'toll', params: { patience: 1 } } },
        'stakes.soft': { actions: { type: 'press', params: { by: 1 } } },
        'stakes.*': [
          {
            guard: trades,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          {
            guard: sore,
            actions: [
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          {
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
            ],
          },
        ],
        'plan.*': [
          {
            guard: named,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          {
            guard: { type: 'pressed', params: { atLeast: 1 } },
            actions: { type: 'warm', params: { by: 1 } },
          },
          {
            guard: { type: 'trust', params: { atLeast: 3 } },
            actions: { type: 'press', params: { by: 1 } },
          },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'pin.soft': { actions: { type: 'press', params: { by: 1 } } },
        'pin.even': {
          actions: [
            { type: 'warm', params: { by: 1 } },
            { type: 'press', params: { by: 1 } },
          ],
        },
        'pin.firm': [
          {
            guard: wantsGoods,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'formal.*': [
          {
            guard: wantsGoods,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          {
            guard: { type: 'trust', params: { atLeast: 3 } },
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
            ],
          },
          {
            guard: sore,
            actions: [
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 2 } },
            ],
          },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'plea.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'accuse.*': [
          {
            guard: sore,
            actions: [
              { type: 'hurt', params: { by: 2 } },
              { type: 'toll', params: { patience: 3 } },
            ],
          },
          {
            actions: [
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 2 } },
            ],
          },
        ],
        'threat.*': {
          actions: [
            { type: 'hurt', params: { by: 2 } },
            { type: 'toll', params: { patience: 4 } },
          ],
        },
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
