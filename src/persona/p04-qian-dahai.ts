/**
 * P04 钱大海, keeps a hardware shop: the charming promise-breaker (DOMAIN 5). Asked, he says yes at once,
 * and the yes is worth nothing: it is what ends the call. Tested (a payment now, finance looking) he
 * begins to haggle, and only then is he in earnest; he grows quiet when he gives way. Chat, sympathy and
 * letting him off bring his charm back and the money further off. Three causes behind 「周五一定」:
 * `puts-off` he has some money and sees you off: pinned down calmly, twice, he pays;
 * `awaits-site` he truly waits for a payment: being heard and asked for the day opens him, pinning is empty;
 * `wants-goods` he holds the money back for a new order: an order of "money first" moves him.
 */
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'
import type { TemperInput } from './temper.ts'

const putsOff = { type: 'cause', params: { in: ['puts-off'] } } as const
const awaits = { type: 'cause', params: { in: ['awaits-site'] } } as const
const wantsGoods = { type: 'cause', params: { in: ['wants-goods'] } } as const

const machine = temper.createMachine({
  id: 'P04',
  // His own broken promises do not trouble him: they lower what his word is worth, not what he thinks of us.
  context: ({ input }: { input: TemperInput }) => composure({ input: { ...input, broken: 0 } }),
  type: 'parallel',
  states: {
    mood: {
      initial: 'eased',
      states: {
        eased: {
          on: {
            'pin.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'calm' },
            'formal.even': 'calm',
            'formal.firm': 'annoyed',
            'stakes.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
          },
        },
        calm: {
          on: {
            'listen.*': { guard: awaits, target: 'calm' },
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'plea.*': 'eased',
            'stakes.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
          },
        },
        annoyed: {
          on: {
            'listen.*': 'eased',
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'probe.soft': 'eased',
            'pin.even': 'calm',
            'threat.*': 'cold',
          },
        },
        cold: { on: { 'listen.soft': 'annoyed', 'yield.*': 'annoyed' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'threat.*': 'refusing',
            'ask.*': 'promising',
            'stakes.*': 'promising',
            'pin.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'bargaining' },
            'plan.*': { guard: wantsGoods, target: 'bargaining' },
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'deflecting',
            'pin.*': 'bargaining',
            'plan.*': { guard: wantsGoods, target: 'bargaining' },
            'formal.even': 'bargaining',
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'deflecting',
            'yield.*': 'promising',
            'plea.*': 'promising',
            'rapport.*': 'promising',
            'listen.*': {
              guard: { type: 'cause', params: { in: ['puts-off', 'wants-goods'] } },
              target: 'promising',
            },
            'pin.*': { guard: { type: 'pressed', params: { atLeast: 2 } }, target: 'committed' },
            'plan.*': { guard: wantsGoods, target: 'committed' },
            spent: 'gone',
          },
        },
        committed: {
          on: { 'threat.*': 'refusing', 'accuse.*': 'bargaining', 'yield.*': 'promising', spent: 'gone' },
        },
        refusing: {
          on: {
            'listen.soft': { guard: { type: 'trust', params: { atLeast: 1 } }, target: 'deflecting' },
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
        masked: { on: { 'probe.*': 'hinting' } },
        hinting: {
          on: {
            'probe.*': { guard: awaits, target: 'open' },
            'listen.*': { guard: awaits, target: 'open' },
            'plan.*': { guard: wantsGoods, target: 'open' },
            'pin.*': [
              { guard: awaits, target: 'hinting' },
              { guard: { type: 'pressed', params: { atLeast: 2 } }, target: 'open' },
            ],
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'accuse.*': 'hinting', 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': { actions: { type: 'press', params: { by: -1 } } },
        'ask.firm': { actions: { type: 'press', params: { by: 1 } } },
        'probe.firm': { actions: { type: 'toll', params: { patience: 1 } } },
        'listen.*': [
          { guard: awaits, actions: { type: 'warm', params: { by: 1 } } },
          {
            actions: [
              { type: 'press', params: { by: -2 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'rapport.*': {
          actions: [
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'stakes.*': [
          {
            guard: wantsGoods,
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'warm', params: { by: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'stakes.firm': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'plan.*': [
          {
            guard: wantsGoods,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          {
            actions: [
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'pin.soft': {
          actions: [
            { type: 'press', params: { by: -1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'pin.even': [
          {
            guard: putsOff,
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'warm', params: { by: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'pin.firm': [
          {
            guard: awaits,
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'formal.even': { actions: { type: 'press', params: { by: 1 } } },
        'formal.firm': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
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
        'accuse.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
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

export const qianDahai: Persona = {
  id: 'P04',
  variants: ['puts-off', 'awaits-site', 'wants-goods'],
  machine,
  hears: {
    'correct-shortfall': 'ask',
    'unmoved-by-charm': 'pin',
    'see-through-excuses': 'pin',
    'squeeze-toothpaste': 'pin',
    'know-customer-reality': 'rapport',
    'respect-legal-limits': 'pin',
    M11: 'yield',
  },
}
