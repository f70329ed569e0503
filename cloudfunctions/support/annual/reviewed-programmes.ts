import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'

/** Programmes whose families are asked once a year. */
export const reviewedProgrammes = (): Array<{ id: string; opens: string; days: number }> => shippedProgrammes.flatMap(({ id, annualReview }) => (annualReview ? [{ id, ...annualReview }] : []))
