/**
 * P02 林美琪, finance manager: the staller with cash (DOMAIN 5). Even, polite, without a subject in
 * her sentences. What moves her is a named step, batch and signer; what she takes as permission is
 * chat, pleas and sympathy. Three causes behind one excuse, 「在走流程」:
 * `free-credit` she gives way to steady pressure, not to warmth;
 * `awaits-document` she opens at once to questions about the process;
 * `boss-blocks` pressing her only hurts, courtesy opens her.
 */
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const machine = temper.createMachine({
  id: 'P02',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'calm',
      states: {
        calm: {
          on: {
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'plea.*': 'eased',
            'ask.firm': { guard: { type: 'pressed', params: { atLeast: 2 } }, target: 'annoyed' },
            'stakes.firm': 'annoyed',
            'formal.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
            tired: 'annoyed',
          },
        },
        eased: {
          on: {
            'ask.firm': 'calm',
            'stakes.firm': 'annoyed',
            'formal.*': 'calm',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        annoyed: {
          on: {
            'pin.soft': 'calm',
            'listen.*': 'calm',
            'yield.*': 'calm',
            'probe.soft': 'calm',
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
            'ask.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'bargaining' },
            'pin.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'bargaining' },
            'probe.*': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'bargaining' },
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'yield.*': 'deflecting',
            'plea.*': 'deflecting',
            'rapport.*': 'deflecting',
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
            'formal.even': 'committed',
            spent: 'gone',
          },
        },
        committed: { on: { 'threat.*': 'refusing', 'accuse.*': 'promising', spent: 'gone' } },
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
        masked: {
          on: {
            'probe.*': [
              { guard: { type: 'cause', params: { in: ['awaits-document'] } }, target: 'open' },
              { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'hinting' },
            ],
            'listen.*': { guard: { type: 'cause', params: { in: ['boss-blocks'] } }, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'open' },
            'listen.*': { guard: { type: 'cause', params: { in: ['boss-blocks'] } }, target: 'open' },
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': {},
        'ask.even': { actions: { type: 'press', params: { by: 1 } } },
        'ask.firm': [
          {
            guard: { type: 'cause', params: { in: ['boss-blocks'] } },
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
            ],
          },
          {
            guard: { type: 'pressed', params: { atLeast: 2 } },
            actions: { type: 'toll', params: { patience: 1 } },
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'probe.soft': {
          guard: { type: 'cause', params: { in: ['awaits-document', 'boss-blocks'] } },
          actions: { type: 'warm', params: { by: 1 } },
        },
        'probe.firm': { actions: { type: 'press', params: { by: 1 } } },
        'pin.soft': { actions: { type: 'warm', params: { by: 1 } } },
        'pin.even': {
          actions: [
            { type: 'warm', params: { by: 1 } },
            { type: 'press', params: { by: 1 } },
          ],
        },
        'pin.firm': { actions: { type: 'press', params: { by: 1 } } },
        'listen.*': [
          {
            guard: { type: 'cause', params: { in: ['boss-blocks'] } },
            actions: { type: 'warm', params: { by: 1 } },
          },
          {
            actions: [
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'rapport.*': {
          actions: [
            { type: 'press', params: { by: -1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'stakes.even': { actions: { type: 'press', params: { by: 1 } } },
        'stakes.firm': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'plan.*': {
          actions: [
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'formal.even': { actions: { type: 'press', params: { by: 1 } } },
        'formal.firm': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'plea.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 1 } },
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
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 3 } },
          ],
        },
      },
    },
  },
})

export const linMeiqi: Persona = {
  id: 'P02',
  variants: ['free-credit', 'awaits-document', 'boss-blocks'],
  machine,
  hears: { 'know-customer-reality': 'rapport', 'ready-documents': 'pin', M11: 'accuse' },
}
