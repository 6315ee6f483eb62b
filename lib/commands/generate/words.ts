/** Places that do not exist. */
export const places = [
  { province: '示例省', city: '甲州市' },
  { province: '示例省', city: '乙州市' },
  { province: '样本省', city: '丙州市' },
  { province: '样本省', city: '丁州市' },
  { province: '虚构自治区', city: '戊州市' },
] as const;

export const designations = ['经济技术开发区', '高新技术产业开发区', '产业开发区', '综合保税区', '工业园区'] as const;

export const outlets = ['示例日报', '样本晚报', '虚构新闻网'] as const;

/** Figures that only one park has. The first place of a count's subject is its park. */
export const ownFigures = [
  { theme: 'governance', name: '议事规则', subject: '园区印发的议事规则', population: '议事规则', unit: '项' },
  { theme: 'services', name: '办实事清单', subject: '园区列入清单的实事', population: '实事', unit: '件' },
  { theme: 'services', name: '上门走访', subject: '干部上门走访企业的次数', population: '走访', unit: '次' },
  { theme: 'people', name: '职工学堂', subject: '园区为职工开设的学堂', population: '学堂', unit: '堂' },
  { theme: 'people', name: '参加活动的职工', subject: '参加主题活动的职工', population: '职工', unit: '人次' },
  { theme: 'talent', name: '人才公寓', subject: '园区交付的人才公寓', population: '人才公寓', unit: '栋' },
  { theme: 'companies', name: '技术攻关项目', subject: '党员牵头的技术攻关项目', population: '攻关项目', unit: '项' },
  { theme: 'companies', name: '新获专利', subject: '企业新获的专利', population: '专利', unit: '项' },
  { theme: 'economy', name: '税收', subject: '园区完成的税收', population: '园区', unit: '亿元' },
  { theme: 'economy', name: '固定资产投资', subject: '园区完成的固定资产投资', population: '园区', unit: '亿元' },
  {
    theme: 'economy',
    name: '税收增幅',
    subject: '园区税收比上年同期的增幅',
    population: '园区',
    unit: '%',
    growth: true,
  },
  { theme: 'members', name: '党员责任区', subject: '园区划定的党员责任区', population: '党员责任区', unit: '处' },
  { theme: 'members', name: '党课', subject: '园区讲授的党课', population: '党课', unit: '场' },
  { theme: 'organization', name: '功能型党组织', subject: '园区设立的功能型党组织', population: '党组织', unit: '个' },
  { theme: 'governance', name: '联席会议', subject: '园区召开的联席会议', population: '联席会议', unit: '次' },
] as const;

export const actors = ['园区党工委', '园区综合党委', '产业链党委', '企业党支部', '园区组织人事部门'] as const;
export const targets = ['园区企业', '企业职工', '新入驻的项目', '非公企业党组织', '青年人才'] as const;
export const means = [
  '选派人员对点联系，定期走访，问题列表销号',
  '共建阵地、共享资源，按季度轮值',
  '把支部设到项目和班组，党员领办难题',
  '开列清单，限时办结，结果公开',
] as const;
export const practiceNames = ['同心桥', '暖企站', '连心链', '先锋岗', '红帆', '聚力坊', '共富圈', '领航标'] as const;

export const notes = [
  '原文没有交代统计的起止。',
  '是否包含托管的乡镇，原文没有写。',
  '与上文的数口径不同，不能合在一起算。',
  '只写了结果，没有写比较的基期。',
] as const;

export const openings = [
  '园区把支部建到产业上，让组织跟着项目走',
  '难题摆在桌面上，谁来办、办到哪一步都写清楚',
  '企业有事先找党组织，这是几年里慢慢养成的习惯',
  '新来的企业还没有开工，指导员已经上门',
  '车间里的难处，往往由党员先站出来',
] as const;

export const clauses = [
  '联系人按月走访，问题记在台账上，办结才能销号',
  '会议不求多，每次只议几件实事，议定就办',
  '上下游企业坐到一张桌子上，缺人、缺料、缺检测设备都可以提',
  '活动阵地共用，教员互派，小企业也能过上组织生活',
  '职工的意见由班组收集，交给支部研究，再回到班组说明',
  '干部下沉不搞陪同，到了车间直接找人问',
  '材料没有写明由谁考核，也没有写不达标怎么办',
  '做法能不能照搬，要看企业是否自愿、有没有人专门负责',
] as const;

export const headings = ['组织怎么建', '机制怎么转', '服务怎么送', '人才怎么留', '还有什么没说清'] as const;
