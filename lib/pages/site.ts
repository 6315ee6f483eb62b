export const siteName = '园区党建案例库';

export const siteSummary =
  '中国产业园区党建工作的案例与数据：每个数字都写明数的是谁、属于谁、什么时候、印在哪里，只有可以比的才放在一起比。';
