/** Beyond these no child is measured: such a number is a slip and cannot be kept at all. */
export const limits = { weightKg: [0.3, 80], lengthCm: [20, 150], headCm: [15, 65] } as const
