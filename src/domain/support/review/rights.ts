/** What a family may do that was refused: said with every refusal. 信访工作条例; what is decided of public money can be asked to be looked at again. */
export const rightsWhenRefused = '您可以在 60 天内向上一级计生协提出申诉，请他们重新看一遍；情况有变化，也可以重新申请。打电话问当地计生协，他们会把原因讲清楚。'
