/**
 * What is shipped, to be listed: cards of scenarios and who the customers are. The first visit does
 * without, so it stands apart from the content that everything needs.
 */
import listing from 'virtual:listing'

export const { people, scenarios: shipped } = listing
