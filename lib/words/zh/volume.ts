/**
 * What a file of the observations holds: all of them, or of many parks one volume.
 *
 * @param number the volume, from 1 on
 * @example sayVolume(2, 3) // '全部数据的第2卷，共3卷，一行一个数'
 */
export const sayVolume = (number: number, volumes: number): string =>
  volumes === 1 ? '全部数据，一行一个数' : `全部数据的第${number}卷，共${volumes}卷，一行一个数`;
