/**
 * P09 陈思雨, accounts payable clerk: oversight, not unwillingness (DOMAIN 5). She looks the moment she is
 * told what to look for, says so when she does not know, and brightens at a step she can take. She cannot
 * set a day, so being pushed for one frightens her; silence only makes her think the line has dropped.
 * Scolded she does not shout: her voice goes flat, and she sends you to her supervisor. Letting her off
 * pleases her, and the invoice goes back under the pile. Three causes behind 「没看到票呀」:
 * `old-title` the invoice bears the old company name and was bounced: she needs the steps, in order;
 * `with-purchasing` it waits for goods that nobody has received: pressing her is no use, she is only asked;
 * `missed-run` it was her own list that lost it: blame cuts twice as deep, courtesy gets her to look.
 */
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const purchasing = { type: 'cause', params: { in: ['with-purchasing'] } } as const
const missedRun = { type: 'cause', params: { in: ['missed-run'] } } as const
const listening = { type: 'trust', params: { atLeast: 1 } } as const
const hearing = { type: 'trust', params: { atLeast: 2 } } as const
const trusting = { type: 'trust', params: { atLeast: 3 } } as const

const machine = temper.createMachine({
  id: 'P09',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'calm',
      states: {
        calm: {
          on: {
            'plan.*': 'eased',
            'listen.soft': 'eased',
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'ask.firm': 'wary',
            'pin.firm': { guard: trusting, target: 'calm' },
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'plea.*': 'wary',
            'accuse.*': 'cold',
            'threat.*': 'cold',
            tired: 'wary',
          },
        },
        eased: {
          on: {
            'listen.even': 'calm',
            'ask.firm': 'wary',
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'plea.*': 'calm',
            'accuse.*': 'cold',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        wary: {
          on: {
            'plan.*': 'calm',
            'listen.soft': 'calm',
            'probe.soft': 'calm',
            'yield.*': 'eased',
            'accuse.*': 'cold',
            'threat.*': 'cold',
          },
        },
        // She thaws and takes up the matter again in one: cold and refusing go together.
        cold: { on: { 'listen.soft': { guard: listening, target: 'wary' }, 'yield.*': 'wary' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'refusing',
            'plan.*': { guard: hearing, target: 'bargaining' },
            'probe.*': { guard: trusting, target: 'bargaining' },
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'refusing',
            'yield.*': 'deflecting',
            'plan.*': 'promising',
            'pin.soft': { guard: hearing, target: 'promising' },
            'pin.even': { guard: hearing, target: 'promising' },
            'pin.firm': { guard: trusting, target: 'promising' },
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'refusing',
            'yield.*': 'bargaining',
            'pin.*': { guard: hearing, target: 'committed' },
            spent: 'gone',
          },
        },
        committed: { on: { 'threat.*': 'refusing', 'accuse.*': 'refusing', spent: 'gone' } },
        refusing: {
          on: {
            'listen.soft': { guard: listening, target: 'deflecting' },
            'yield.*': 'deflecting',
            spent: 'gone',
          },
        },
        gone: {},
      },
    },
    candour: {
      initial: 'hinting',
      states: {
        masked: { on: { 'listen.soft': 'hinting' } },
        hinting: {
          on: {
            'probe.*': { guard: hearing, target: 'open' },
            'plan.*': 'open',
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'accuse.*': 'masked', 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': { actions: { type: 'toll', params: { patience: 1 } } },
        'ask.even': { guard: purchasing, actions: { type: 'toll', params: { patience: 1 } } },
        'ask.firm': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'probe.soft': { actions: { type: 'warm', params: { by: 1 } } },
        'probe.even': { guard: purchasing, actions: { type: 'warm', params: { by: 1 } } },
        'probe.firm': { actions: { type: 'toll', params: { patience: 1 } } },
        'listen.soft': { actions: { type: 'warm', params: { by: 1 } } },
        'listen.even': { actions: { type: 'toll', params: { patience: 2 } } },
        'listen.firm': { actions: { type: 'toll', params: { patience: 1 } } },
        'rapport.*': { actions: { type: 'toll', params: { patience: 1 } } },
        'plan.*': { actions: { type: 'warm', params: { by: 1 } } },
        'pin.even': [
          { guard: purchasing, actions: { type: 'toll', params: { patience: 1 } } },
          { guard: trusting },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'pin.firm': [
          { guard: trusting },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'stakes.*': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'formal.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'plea.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'accuse.*': [
          {
            guard: missedRun,
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

export const chenSiyu: Persona = {
  id: 'P09',
  variants: ['old-title', 'with-purchasing', 'missed-run'],
  machine,
  hears: {
    'pre-due-reminder': 'probe',
    'collect-early': 'probe',
    'professional-voice': 'probe',
    'ready-documents': 'plan',
    'collect-evidence': 'plan',
    'pace-step-by-step': 'plan',
    'easy-payment-channels': 'plan',
    'keep-own-promises': 'plan',
    'regular-follow-up': 'plan',
    'record-every-contact': 'plan',
    M13: 'formal',
  },
}
