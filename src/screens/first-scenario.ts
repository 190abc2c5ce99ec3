/** The scenario whose first decisions are the first call of every learner. */
export const firstScenario = 'S03'
