/** When a pregnant person goes to hospital at once; one tap away from every page of a pregnancy, with 120 beside it. */
export const dangerSigns = ['阴道出血，或一直流水（破水）', '肚子一阵阵发紧发痛，歇了也不好', '头痛、眼花、脸和手突然肿', '胎动明显变少，或突然特别多', '发烧 38℃ 以上，心慌、喘不上气'] as const
