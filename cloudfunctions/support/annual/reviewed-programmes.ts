import { headsOn } from '../programmes/heads-on'

/** Programmes whose families are asked once a year, as they stand on a day: one round trip. */
export const reviewedProgrammes = async (on: string): Promise<Array<{ id: string; opens: string; days: number }>> => (await headsOn(on)).flatMap(({ id, annualReview }) => (annualReview ? [{ id, ...annualReview }] : []))
