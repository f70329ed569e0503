/** What counts as somebody's name: letters or characters of any script, and what stands between them. */
import * as z from 'zod'
import { hasLetter, hasLetterOrDigit } from './letters'

/** What copying leaves in and nobody sees: zero-width characters, marks of direction. */
const unseen = /\p{Cf}/gu

const clean = (typed: string): string => typed.normalize('NFC').replace(unseen, '').trim()

const between = /[\p{M} ·•‧・.'’（）()-]/u
const belongsToName = (character: string): boolean => hasLetterOrDigit(character) || between.test(character)

/** What is wrong with a name, as a sentence; undefined when nothing is. */
export function whyNotPersonName(typed: string): string | undefined {
  const name = clean(typed)
  if (!hasLetter(name)) return '名字要有汉字或字母，不能只有数字或表情。改一改再试，您填的都还在。'
  return [...name].every(belongsToName) ? undefined : '名字里有不认识的符号或表情。请只用文字，中间可以有“·”；您填的都还在。'
}

/** A name that somebody types. What was stored before is read as it is. */
export const typedName = (most: number, least = 1) =>
  z
    .string()
    .overwrite(clean)
    .min(least)
    .max(most)
    .superRefine((name, ctx) => {
      const sentence = name === '' ? undefined : whyNotPersonName(name)
      if (sentence !== undefined) ctx.addIssue({ code: 'custom', params: { sentence } })
    })
