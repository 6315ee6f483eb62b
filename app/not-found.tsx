/**
 * Next makes this with every page, in case that one is not there; no reader gets it. What the servers show where nothing is
 * stands at `/lost`.
 */
const NotFound = () => '没有这个页面';

export default NotFound;
