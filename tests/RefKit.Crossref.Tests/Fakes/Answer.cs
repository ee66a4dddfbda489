using Microsoft.AspNetCore.Http;

namespace RefKit.Crossref.Tests.Fakes;

/// <summary>One answer of the fake service.</summary>
internal delegate Task Answer(HttpContext context);
