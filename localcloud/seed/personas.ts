/** The made-up people whom a developer can be. A visitor without a session is always there beside them. */
export interface SeededPersona {
  id: string
  openid: string
  name: string
  about: string
  /** ULID of the person's session in a browser. */
  sessionId: string
}

export const personas: readonly SeededPersona[] = [
  { id: 'yutong', openid: 'sample-openid-yutong', name: '雨桐', about: '26 岁，宝宝 8 个月，住长沙市岳麓区', sessionId: '01KASEEDPERS0NA0000000YT01' },
  { id: 'zhouming', openid: 'sample-openid-zhouming', name: '周明', about: '29 岁，雨桐的丈夫，常在外地上班', sessionId: '01KASEEDPERS0NA0000000ZM01' },
  { id: 'liuguilan', openid: 'sample-openid-liuguilan', name: '刘桂兰', about: '70 岁，和老伴住在长沙市岳麓区', sessionId: '01KASEEDPERS0NA0000000GN01' },
  { id: 'lixiaohong', openid: 'sample-openid-lixiaohong', name: '李小红', about: '望月湖社区的专干，也是双岗联系人', sessionId: '01KASEEDPERS0NA0000000XH01' },
  { id: 'chenzhiqiang', openid: 'sample-openid-chenzhiqiang', name: '陈志强', about: '望月湖街道的专干，也是双岗联系人', sessionId: '01KASEEDPERS0NA0000000ZQ01' },
  { id: 'chenxiaolan', openid: 'sample-openid-chenxiaolan', name: '陈晓岚', about: '金井镇的专干，手上事最多', sessionId: '01KASEEDPERS0NA0000000X001' },
  { id: 'tanjing', openid: 'sample-openid-tanjing', name: '谭婧', about: '岳麓区计生协', sessionId: '01KASEEDPERS0NA0000000TJ01' },
  { id: 'wangmin', openid: 'sample-openid-wangmin', name: '王敏', about: '岳麓区计生协，和谭婧两个人管付款', sessionId: '01KASEEDPERS0NA0000000WM01' },
  { id: 'hejun', openid: 'sample-openid-hejun', name: '何俊', about: '保险公司的联系人，答复和赔付', sessionId: '01KASEEDPERS0NA0000000HJ01' },
  { id: 'hemin', openid: 'sample-openid-hemin', name: '何敏', about: '省计生协，管地方和岗位', sessionId: '01KASEEDPERS0NA0000000HM01' },
  { id: 'liumin', openid: 'sample-openid-liumin', name: '刘敏', about: '望月湖向日葵亲子小屋的负责人', sessionId: '01KASEEDPERS0NA0000000MN01' },
  { id: 'zhouxiaoyan', openid: 'sample-openid-zhouxiaoyan', name: '周晓燕', about: '岳麓区的咨询员，写小结和转介', sessionId: '01KASEEDPERS0NA0000000XY01' },
  { id: 'zhengwei', openid: 'sample-openid-zhengwei', name: '郑薇', about: '岳麓区妇幼保健院的联系人，接转介', sessionId: '01KASEEDPERS0NA0000000ZW01' },
  { id: 'wangjianguo', openid: 'sample-openid-wangjianguo', name: '王建国', about: '学堂的编辑', sessionId: '01KASEEDPERS0NA0000000JG01' },
  { id: 'linqinghe', openid: 'sample-openid-linqinghe', name: '林青禾', about: '学堂的医学审核', sessionId: '01KASEEDPERS0NA0000000QH01' },
  { id: 'jiangwen', openid: 'sample-openid-jiangwen', name: '蒋文', about: '学堂的总编', sessionId: '01KASEEDPERS0NA0000000JW01' },
  { id: 'wujing', openid: 'sample-openid-wujing', name: '吴静', about: '审计员，只看查阅记录', sessionId: '01KASEEDPERS0NA0000000WJ01' },
]
