import { compileExpression } from '../../../localcloud/semantics/expression/compile'
import { refusal } from './refusal'

const root = { d: new Date('2017-01-01T10:20:30.456Z'), nil: null, text: '2017-02-08T12:10:40.787', zone: 'Asia/Shanghai' }
const evaluate = (expression: unknown) => compileExpression(expression)({ root, now: new Date(0) })
const gives = (cases: Array<[expression: unknown, value: unknown]>) =>
  test.each(cases)('%j is %j', (expression, value) => expect(evaluate(expression)).toStrictEqual(value))
const refuses = (cases: Array<[expression: unknown, message: string]>) =>
  test.each(cases)('%j is refused: %s', (expression, message) => expect(() => evaluate(expression)).toThrow(refusal(message)))
const at = (text: string) => new Date(text)

describe('parts of a date', () => {
  gives([
    [{ $year: '$d' }, 2017],
    [{ $month: '$d' }, 1],
    [{ $dayOfMonth: ['$d'] }, 1],
    [{ $dayOfWeek: '$d' }, 1],
    [{ $dayOfYear: { date: at('2016-12-31T00:00:00Z') } }, 366],
    [{ $hour: '$d' }, 10],
    [{ $hour: { date: '$d', timezone: 'Asia/Shanghai' } }, 18],
    [{ $hour: { date: '$d', timezone: '$zone' } }, 18],
    [{ $hour: { date: '$d', timezone: '-0330' } }, 6],
    [{ $hour: { date: at('2017-07-01T12:00:00Z'), timezone: 'America/New_York' } }, 8],
    [{ $hour: { date: at('2017-01-01T12:00:00Z'), timezone: 'America/New_York' } }, 7],
    [{ $minute: '$d' }, 20],
    [{ $second: '$d' }, 30],
    [{ $millisecond: '$d' }, 456],
    [{ $week: '$d' }, 1],
    [{ $week: at('2016-01-01T00:00:00Z') }, 0],
    [{ $isoWeek: '$d' }, 52],
    [{ $isoWeekYear: '$d' }, 2016],
    [{ $isoDayOfWeek: '$d' }, 7],
    [{ $isoWeek: at('2021-01-03T00:00:00Z') }, 53],
    [{ $isoWeekYear: at('2018-12-31T00:00:00Z') }, 2019],
    [{ $year: { date: at('2016-12-31T16:00:00Z'), timezone: '+08:00' } }, 2017],
    [{ $year: '$nil' }, null],
    [{ $year: '$missing' }, null],
    [{ $year: { date: '$d', timezone: '$nil' } }, null],
    [{ $dateToParts: { date: '$d' } }, { year: 2017, month: 1, day: 1, hour: 10, minute: 20, second: 30, millisecond: 456 }],
    [
      { $dateToParts: { date: '$d', timezone: 'America/New_York' } },
      { year: 2017, month: 1, day: 1, hour: 5, minute: 20, second: 30, millisecond: 456 },
    ],
    [
      { $dateToParts: { date: '$d', iso8601: true } },
      { isoWeekYear: 2016, isoWeek: 52, isoDayOfWeek: 7, hour: 10, minute: 20, second: 30, millisecond: 456 },
    ],
  ])
  refuses([
    [{ $year: '$text' }, "can't convert from BSON type string to Date"],
    [{ $year: 5 }, "can't convert from BSON type int to Date"],
    [{ $year: { date: '$d', timezone: 'Asia/Nowhere' } }, 'unrecognized time zone identifier: "Asia/Nowhere"'],
    [{ $year: { date: '$d', timezone: 5 } }, 'timezone must evaluate to a string, found int'],
    [{ $year: ['$d', '$d'] }, 'accepts exactly one argument'],
    [{ $year: { date: '$d', zone: 'UTC' } }, 'Unrecognized parameter to $year: zone'],
  ])
})

describe('a date from parts', () => {
  gives([
    [{ $dateFromParts: { year: 2017, month: 2, day: 8, hour: 12 } }, at('2017-02-08T12:00:00Z')],
    [
      { $dateFromParts: { year: 2016, month: 12, day: 31, hour: 23, minute: 46, second: 12, timezone: 'America/New_York' } },
      at('2017-01-01T04:46:12Z'),
    ],
    [{ $dateFromParts: { isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 3, hour: 12 } }, at('2017-02-08T12:00:00Z')],
    [{ $dateFromParts: { year: 2017, month: 14, day: 1 } }, at('2018-02-01T00:00:00Z')],
    [{ $dateFromParts: { year: 2017, month: 0 } }, at('2016-12-01T00:00:00Z')],
    [{ $dateFromParts: { year: 2017, day: 0 } }, at('2016-12-31T00:00:00Z')],
    [{ $dateFromParts: { year: 2017, minute: -1 } }, at('2016-12-31T23:59:00Z')],
    [{ $dateFromParts: { year: 99 } }, at('0099-01-01T00:00:00Z')],
    [{ $dateFromParts: { year: 2017, timezone: '+08:00' } }, at('2016-12-31T16:00:00Z')],
    [{ $dateFromParts: { year: '$nil' } }, null],
  ])
  refuses([
    [{ $dateFromParts: { month: 1 } }, "requires either 'year' or 'isoWeekYear'"],
    [{ $dateFromParts: { year: 2017, isoWeek: 1 } }, 'does not allow mixing'],
    [{ $dateFromParts: { year: 10000 } }, 'in the range 1 to 9999, found 10000'],
    [{ $dateFromParts: { year: 2017.5 } }, "'year' must evaluate to an integer"],
    [{ $dateFromParts: { year: 2017, month: 'x' } }, "'month' must evaluate to an integer, found string"],
  ])
})

describe('a date as text', () => {
  gives([
    [{ $dateToString: { date: '$d' } }, '2017-01-01T10:20:30.456Z'],
    [{ $dateToString: { date: '$d', timezone: 'Asia/Shanghai' } }, '2017-01-01T18:20:30.456'],
    [
      { $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M:%S:%L %j %U %V %G %u %w %%' } },
      '2017-01-01 10:20:30:456 001 01 52 2016 7 1 %',
    ],
    [{ $dateToString: { date: '$d', format: '%H:%M:%S %z %Z', timezone: 'America/New_York' } }, '05:20:30 -0500 -300'],
    [{ $dateToString: { date: '$d', format: '%z', timezone: '+05:30' } }, '+0530'],
    [{ $dateToString: { date: '$d', format: 'no date' } }, 'no date'],
    [{ $dateToString: { date: '$nil' } }, null],
    [{ $dateToString: { date: '$nil', onNull: 'never' } }, 'never'],
    [{ $dateToString: { date: '$d', format: '$missing' } }, null],
  ])
  refuses([
    [{ $dateToString: { date: '$d', format: '%Q' } }, "Invalid format character '%Q'"],
    [{ $dateToString: { date: '$d', format: '5%' } }, "Unmatched '%' at end of format string"],
    [{ $dateToString: { date: '$d', format: 5 } }, "requires that 'format' be a string"],
    [{ $dateToString: { date: '$text' } }, "can't convert from BSON type string to Date"],
    [{ $dateToString: { format: '%Y' } }, "Missing 'date' parameter"],
  ])
})

describe('a date from text', () => {
  gives([
    [{ $dateFromString: { dateString: '$text' } }, at('2017-02-08T12:10:40.787Z')],
    [{ $dateFromString: { dateString: '$text', timezone: 'America/New_York' } }, at('2017-02-08T17:10:40.787Z')],
    [{ $dateFromString: { dateString: '2017-02-08' } }, at('2017-02-08T00:00:00Z')],
    [{ $dateFromString: { dateString: '2017-02-08', timezone: '$zone' } }, at('2017-02-07T16:00:00Z')],
    [{ $dateFromString: { dateString: '2017-02-08 12:10' } }, at('2017-02-08T12:10:00Z')],
    [{ $dateFromString: { dateString: '2017-02-08T12:10:40+0800' } }, at('2017-02-08T04:10:40Z')],
    [{ $dateFromString: { dateString: '06-15-2018', format: '%m-%d-%Y' } }, at('2018-06-15T00:00:00Z')],
    [{ $dateFromString: { dateString: '15/6/2018 08.05', format: '%d/%m/%Y %H.%M' } }, at('2018-06-15T08:05:00Z')],
    [{ $dateFromString: { dateString: '2018 W24 5', format: '%G W%V %u' } }, at('2018-06-15T00:00:00Z')],
    [{ $dateFromString: { dateString: '2018-06-15 +05:30', format: '%Y-%m-%d %z' } }, at('2018-06-14T18:30:00Z')],
    [{ $dateFromString: { dateString: '2018-06-15 +480', format: '%Y-%m-%d %Z' } }, at('2018-06-14T16:00:00Z')],
    [{ $dateFromString: { dateString: 'later', onError: '$nil' } }, null],
    [{ $dateFromString: { dateString: '2017-02-30', onError: 'bad' } }, 'bad'],
    [{ $dateFromString: { dateString: '$nil', onNull: 'none' } }, 'none'],
    [{ $dateFromString: { dateString: '$missing' } }, null],
  ])
  refuses([
    [{ $dateFromString: { dateString: 'later' } }, "Error parsing date string 'later'"],
    [{ $dateFromString: { dateString: '2017-02-30' } }, 'Error parsing date string'],
    [{ $dateFromString: { dateString: '2017-02-08T25:00:00' } }, 'Error parsing date string'],
    [{ $dateFromString: { dateString: '2018', format: '%Y' } }, 'incomplete date/time string'],
    [{ $dateFromString: { dateString: '2018-06-15x', format: '%Y-%m-%d' } }, 'Error parsing date string'],
    [{ $dateFromString: { dateString: '2017-02-08Z', timezone: 'UTC' } }, 'together with a timezone argument'],
    [{ $dateFromString: { dateString: 5 } }, "requires that 'dateString' be a string, found: int"],
  ])
})
