/**
 * The closed vocabularies of the game. Ids are English and never translated; what a person reads
 * comes from the compiler's keyword tables (authors) and from `i18n` (learners).
 */

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** How a line is said. Every persona answers every move in every tone. */
export const tones = ['soft', 'even', 'firm'] as const
export type Tone = (typeof tones)[number]

/** What the face shows. */
export const moods = ['calm', 'eased', 'low', 'wary', 'annoyed', 'cold'] as const
export type Mood = (typeof moods)[number]

/** Where the customer stands on paying. */
export const stances = ['deflecting', 'bargaining', 'promising', 'committed', 'refusing', 'gone'] as const
export type Stance = (typeof stances)[number]

/** How much of the truth he is telling. */
export const candours = ['masked', 'hinting', 'open'] as const
export type Candour = (typeof candours)[number]

/** A bounded integer of a persona, as scenarios may read it. */
export const levels = ['low', 'middle', 'high'] as const
export type Level = (typeof levels)[number]

/** How a choice is carried out. `look` and `go` are the silent acts of a visit. */
export const manners = ['say', 'act', 'write', 'look', 'go'] as const
export type Manner = (typeof manners)[number]

export const channels = ['phone', 'visit', 'desk'] as const
export type Channel = (typeof channels)[number]

/** Our own people, who may be asked in the middle of a case. */
export const colleagues = ['finance', 'legal', 'technical', 'manager'] as const
export type Colleague = (typeof colleagues)[number]

/** Means of payment, from certain to doubtful. */
export const means = ['wire', 'bank-acceptance', 'voucher', 'commercial-acceptance'] as const
export type Means = (typeof means)[number]

/** What a written message about a deal, or the record of a contact, can state. */
export const statedParts = ['amount', 'date', 'means', 'person', 'invoices', 'next', 'confirmation'] as const
export type StatedPart = (typeof statedParts)[number]

/** Classes of endings, best first (DOMAIN 6.3). */
export const endingClasses = ['full', 'solid', 'soft', 'none', 'damaged', 'gate'] as const
export type EndingClass = (typeof endingClasses)[number]

/** Families of techniques (DOMAIN 1.2). */
export const families = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'] as const
export type Family = (typeof families)[number]

/** A calendar day, `2026-11-24`. */
export type IsoDate = string

/** A sum of money in yuan, a non-negative integer. */
export type Yuan = number
