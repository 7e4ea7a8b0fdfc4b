-- For wrk: asks for the addresses of a list in turn. A line is a path and, where there is one, the tag of a copy that was kept.
local requests = {}
local turn = 0

function init(args)
  for line in io.lines(args[1]) do
    local path, tag = line:match("^(%S+)%s*(.*)$")
    local headers = { ["Accept-Encoding"] = "gzip, br" }
    if tag ~= "" then headers["If-None-Match"] = tag end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

-- The last line of what wrk prints; times are in microseconds.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"verzoeken":%d,"bytes":%d,"duur":%d,"p50":%d,"p99":%d,"status":%d,"verbinding":%d}\n',
    summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout
  ))
end
