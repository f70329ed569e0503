import * as z from 'zod'
import { collections } from '../../../cloudfunctions/collections'
import { schemaAt } from '../../../cloudfunctions/kernel/db/schema-at'
import { targets } from '../../../cloudfunctions/org/places/move-targets'
import { sayingOf, saysPlace } from '../../../cloudfunctions/org/places/place-said'

/** Paths and names as they were at the time: they say what happened. */
const pastPaths = ['supportCases.terms.orgPath', 'programmeChanges.version.orgPath', 'programmeParameters.version.orgPath', 'placeLocks.running.from', 'placeLocks.running.to', 'placeMoves.from', 'placeMoves.records', 'placeMoves.below']
const pastNames = ['accessLog.viewerPlace', 'placeMoves.place']

const isPath = (schema: z.ZodType) => schema instanceof z.ZodString && schema.safeParse('n1.n2.').success && !schema.safeParse('n1').success && !schema.safeParse('other').success

/** Dotted names of the fields whose values are org paths. */
function pathsIn(schema: unknown, at: string): string[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, field]) => pathsIn(field, at ? `${at}.${key}` : key))
  if (schema instanceof z.ZodArray) return pathsIn(schema.element, at)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return pathsIn(schema.unwrap(), at)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => pathsIn(option, at))
  return schema instanceof z.ZodType && isPath(schema) ? [at] : []
}

test('no collection holds an org path that it does not declare, and none declares what it does not hold', () => {
  const held = collections.flatMap(({ name, schema }) => pathsIn(schema, '').map((field) => `${name}.${field}`)).filter((field) => !pastPaths.includes(field))
  const declared = collections.flatMap(({ name, orgPaths, under }) => [...orgPaths, ...(under === undefined ? [] : ['under'])].map((field) => `${name}.${field}`))
  expect(declared.sort()).toEqual(held.sort())
})

test('a move walks every declared path but those of places and the posts’ second path, which it changes itself', () => {
  const walked = targets.map(({ declaration, field }) => `${declaration.name}.${field}`)
  const declared = collections.flatMap(({ name, orgPaths }) => orgPaths.map((field) => `${name}.${field}`))
  expect(declared.filter((field) => !walked.includes(field)).sort()).toEqual(['places.orgPath', 'posts.alsoPath'])
})

test('a move finds the records of a path by an index', () => {
  const unindexed = targets.filter(({ declaration, field }) => !declaration.indexes.some(({ keys }) => keys[0]?.[0] === field))
  expect(unindexed.map(({ declaration, field }) => `${declaration.name}.${field}`)).toEqual([])
})

test('no path that a move walks lies inside a list: one write changes all that have it, and with it the list of the places above', () => {
  const inList = targets.filter(({ declaration, field }) => field.split('.').some((_, i, steps) => schemaAt(declaration.schema, steps.slice(0, i + 1).join('.')) instanceof z.ZodArray))
  expect(inList.map(({ declaration, field }) => `${declaration.name}.${field}`)).toEqual([])
})

test('every record that says its place’s name beside the path is known', () => {
  const saying = collections.flatMap(({ name, schema }) => Object.keys(schema.shape).filter((field) => /^place$|Place$|^placeName$/.test(field)).map((field) => `${name}.${field}`))
  const known = targets.filter(saysPlace).flatMap(({ declaration, field }) => {
    const { chain, name } = sayingOf({ declaration, field })
    return [chain, name].flatMap((said) => (said === undefined ? [] : [`${declaration.name}.${said}`]))
  })
  expect(saying.filter((field) => !known.includes(field))).toEqual(pastNames)
})
