package jp.shirube.governance.forecast;

/** One step of one system. */
record TaskId(String systemId, int stepNo) {}
