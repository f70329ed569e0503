/** The place that everybody lives in, for who has named none: ids never change, and the province was the first (localcloud/seed/province/places.csv). */
export const provinceId = 'n1'
