import { factsOf, type Facts, type Question } from './facts'

/** Of answers that were given under an earlier version those that are asked for now, and may still be answered so: a draft goes on with them, and asks anew for the rest. */
export const stillAsked = (questions: readonly Question[], facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact, value]) => factsOf(questions.filter((one) => one.fact === fact)).safeParse({ [fact]: value }).success))
