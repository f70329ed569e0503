/** What counts as somebody's name: letters or characters of any script, and what stands between them. The one rule for everybody who enters one, themselves or staff. */
import * as z from 'zod'
import { hasLetter, hasLetterOrDigit } from './letters'

/** How somebody is called, characters. */
export const longestName = 20
/** As it stands on an ID card, characters. */
export const longestRealName = 40

interface NameBounds {
  most?: number
  least?: number
}

/** What copying leaves in and nobody sees: zero-width characters, marks of direction. */
const unseen = /\p{Cf}/gu

const clean = (typed: string): string => typed.normalize('NFC').replace(unseen, '').trim()

const between = /[\p{M} ·•‧・.'’（）()-]/u
const belongsToName = (character: string): boolean => hasLetterOrDigit(character) || between.test(character)

/** What typing on cannot mend, as a sentence to stand beside the field at once: nothing is cut off in silence. Undefined while it may still become a name. */
export function whyNoNameBecomes(typed: string, { most = longestName }: NameBounds = {}): string | undefined {
  const name = clean(typed)
  if (name.length > most) return `名字最多 ${most} 个字，多了 ${name.length - most} 个。请写短一点。`
  return name === '' || [...name].every(belongsToName) ? undefined : '名字里有不认识的符号或表情。请只用文字，中间可以有“·”；您填的都还在。'
}

/** What is wrong with a name, as a sentence; undefined when nothing is. */
export function whyNotPersonName(typed: string, { most = longestName, least = 1 }: NameBounds = {}): string | undefined {
  const name = clean(typed)
  if (name === '') return '名字还空着，写上再试。'
  if (!hasLetter(name)) return '名字要有汉字或字母，不能只有数字或表情。改一改再试，您填的都还在。'
  return whyNoNameBecomes(name, { most }) ?? (name.length < least ? `名字至少要有 ${least} 个字，请写全。` : undefined)
}

/** The same of a name that may be left out. */
export const whyNotNameIfAny = (typed: string, bounds: NameBounds = {}): string | undefined => (clean(typed) === '' ? undefined : whyNotPersonName(typed, bounds))

const written = (most: number, why: (name: string) => string | undefined) =>
  z
    .string()
    .overwrite(clean)
    .max(most)
    .superRefine((name, ctx) => {
      const sentence = why(name)
      if (sentence !== undefined) ctx.addIssue({ code: 'custom', params: { sentence } })
    })

/** A name that somebody types. What was stored before is read as it is. */
export const typedName = (most = longestName, least = 1) => written(most, (name) => whyNotPersonName(name, { most, least }))

/** The same, or nothing. */
export const typedNameIfAny = (most = longestName) => written(most, (name) => whyNotNameIfAny(name, { most }))
