/** The blocks that an editor writes as `:::name` or `::name`, by what the desk calls them. */
export const blockNames = {
  callout: '提示框',
  steps: '步骤',
  'do-dont': '该做不该做',
  'see-doctor': '就医提示',
  figure: '图片',
} as const
export type BlockName = keyof typeof blockNames
