/** What MongoDB 4.2 has and this cloud answers with a typed UNSUPPORTED error, with the reason. The README quotes these lists. */
export const unsupportedQueryOperators: ReadonlyMap<string, string> = new Map([
  ['$where', 'runs code in the database; CloudBase functions can filter for themselves'],
  ['$text', 'needs a text index; keep search words in an array field'],
  ['$jsonSchema', 'documents are checked by the functions before they are written'],
  ['$bitsAllSet', 'bit fields are not used; keep flags as named booleans'],
  ['$bitsAnySet', 'as $bitsAllSet'],
  ['$bitsAllClear', 'as $bitsAllSet'],
  ['$bitsAnyClear', 'as $bitsAllSet'],
])

export const unsupportedStages: ReadonlyMap<string, string> = new Map([
  ['$out', 'writes a collection; use update'],
  ['$merge', 'writes a collection; use update'],
  ['$facet', 'run the pipelines one after another'],
  ['$graphLookup', 'keep a path in the document (orgPath) and match its prefix'],
  ['$redact', 'project what may be seen'],
  ['$unionWith', 'of MongoDB 4.4'],
  ['$setWindowFields', 'of MongoDB 5.0'],
  ['$densify', 'of MongoDB 5.1'],
  ['$fill', 'of MongoDB 5.3'],
  ['$collStats', 'the console shows counts and costs'],
  ['$indexStats', 'every reply tells its plan and how much it scanned'],
  ['$planCacheStats', 'there is no plan cache'],
  ['$currentOp', 'every call is atomic, nothing is ever half way'],
  ['$listSessions', 'there are no sessions of the database'],
])

export const unsupportedExpressions: ReadonlyMap<string, string> = new Map([
  ['$function', 'of MongoDB 4.4; runs code in the database'],
  ['$accumulator', 'of MongoDB 4.4; runs code in the database'],
  ['$meta', 'needs text search'],
  ['$toDecimal', 'JavaScript has no decimal numbers; money is whole 分'],
  ['$toObjectId', 'ids are texts'],
])

/** Smaller things inside supported operators; the code throws with the same words. */
export const unsupportedDetails: ReadonlyArray<readonly [what: string, why: string]> = [
  [
    'EJSON types $numberDecimal, $binary, $uuid, $timestamp, $symbol, $code, $dbPointer, $minKey, $maxKey',
    'no JavaScript value of their own',
  ],
  ['regular expressions with option x, possessive quantifiers, \\A \\z \\Q…\\E, POSIX classes, inline options', 'JavaScript cannot say it'],
  ['$near with legacy coordinates, $center', 'only spheres are measured; give $geometry or $centerSphere'],
  ['GeometryCollection, coordinate reference systems', 'the SDK cannot make them'],
  ['distance to lines and polygons', 'places are points'],
  ['$bucketAuto granularity', 'round the boundaries in the caller'],
  ['$sort by $meta', 'needs text search'],
  ['$currentDate of type timestamp', 'a BSON type without a JavaScript value; use date'],
  ['arrayFilters ($[name])', 'the SDK cannot send them'],
]

/** Where the answer can differ from MongoDB's without an error. */
export const knownDifferences: ReadonlyArray<readonly [what: string, how: string]> = [
  ['numbers', 'there is one kind: 1.0 is of type int, and whole numbers beyond 2^53 lose digits, as they do in the SDK'],
  ['edges of polygons and lines', 'straight in longitude and latitude, not great circles; the same within a province'],
  ['\\s and . in regular expressions', 'JavaScript counts U+3000 and other blanks as \\s, and \\r, U+2028 and U+2029 as line ends'],
  ['$dateFromString and $toDate without a format', 'read ISO 8601 only; other wordings are refused'],
  ['{"$oid": …}', 'is read as its text: ids are texts here'],
  ['messages', "follow MongoDB's in sense and key words, not letter by letter"],
]
