//! What every answer passes last: problems are told as the route speaks, and the headers are put on, whatever happened
//! inside.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse, HttpResponseBuilder, ResponseError};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::both::show_problem;
use super::guard::body::RequestBody;
use super::guard::cpu_time::metered;
use super::guard::even_time::even_out;
use super::guard::headers::{self, Listener};
use super::guard::hold::hold_until_sent;
use super::guard::one_request::is_further;
use super::guard::padded::pad;
use super::guard::strip;
use super::guard::unsent::bound_unsent;
use super::problem::{Failure, Problem};
use super::route::Speaks;
use super::surface;
use super::visitor::{AnswerContext, redirect};
use crate::language::Arguments;

/// Wraps the whole application of one listener. What the public one's requests cost is counted.
pub(super) async fn finish_every_answer(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    strip::strip_request_head(&mut request);
    let context = AnswerContext::new(request.request());
    if context.listener == Listener::Office {
        return answer(context, request, next).await;
    }
    let (state, begun) = (context.state.clone(), Instant::now());
    let (answer, cpu) = metered(answer(context, request, next)).await;
    state.admission.charge(cpu);
    if let Ok(answer) = &answer {
        even_out(&answer.request().match_pattern().unwrap_or_default(), begun).await;
    }
    answer
}

async fn answer(
    mut context: AnswerContext,
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let body = RequestBody::take_from(&mut request, context.state.bodies(context.listener).clone());
    let refused = if is_further(request.request()) {
        Some(Problem::Malformed)
    } else if !context.state.hosts(context.listener).are_meant_by(request.head()) {
        Some(Problem::OtherHost)
    } else {
        None
    };
    if let Some(problem) = refused {
        let response = finish(&context, Speaks::Page, "", problem.error_response());
        return Ok(request.into_response(hold_until_sent(response, body)));
    }
    let method = request.method().to_string();
    match next.call(request).await {
        Ok(answer) => {
            let (request, response) = answer.into_parts();
            let (path, status) = (request.match_pattern().unwrap_or_default(), response.status());
            context.note_address(&request);
            let listener = context.listener;
            if listener == Listener::Office {
                tracing::info!(method, page = path, status = status.as_u16());
            }
            let speaks = surface::speaks(listener, &method, &path);
            let mut response = finish(&context, speaks, &path, response.map_into_boxed_body());
            if status == StatusCode::METHOD_NOT_ALLOWED
                && let Some(methods) = surface::allowed(listener, &path)
                && let Ok(methods) = HeaderValue::try_from(methods)
            {
                response.headers_mut().insert(ALLOW, methods);
            }
            Ok(ServiceResponse::new(request, bound_unsent(hold_until_sent(response, body))))
        }
        // An error that comes from below the handlers never passes here as an answer.
        Err(mut error) => {
            error.add_response_mapper(move |response| finish(&context, Speaks::Page, "", response));
            Err(error)
        }
    }
}

/// `route` is the path of the route that answered, with its placeholders; empty if none did.
fn finish(context: &AnswerContext, speaks: Speaks, route: &str, response: HttpResponse) -> HttpResponse {
    let problem = response.extensions().get::<Problem>().cloned().or_else(|| problem_of_framework(&response));
    let mut response = match (problem, speaks) {
        (None, _) => response,
        (Some(problem), Speaks::Page) => as_page(context, route, &problem),
        (Some(problem), Speaks::Json) => as_json(context, &problem),
    };
    headers::put(response.headers_mut(), context.listener, context.state.is_tls(context.listener));
    let response = match context.listener {
        Listener::Public => pad(response, speaks),
        Listener::Office => response,
    };
    strip::wipe_after_send(response)
}

fn as_page(context: &AnswerContext, route: &str, problem: &Problem) -> HttpResponse {
    note(context, problem);
    match problem {
        Problem::SignedOut { expired } => {
            let ended = if *expired { "&ended=1" } else { "" };
            let next = surface::nearest_page(context.listener, route, &context.path);
            return redirect(&format!("/sign-in?next={next}{ended}")).finish();
        }
        Problem::NotEnrolled => return redirect("/enrol").finish(),
        Problem::FirstPassword => return redirect("/account/password").finish(),
        Problem::FactorOverdue => return redirect("/account/second-factor").finish(),
        Problem::NotConfirmed => {
            let next = surface::nearest_page(context.listener, route, &context.path);
            return redirect(&format!("/account/confirm?next={next}")).finish();
        }
        _ => {}
    }
    let mut response = show_problem(context, problem).unwrap_or_else(|_| plain_fallback(problem.status_code()));
    put_retry_after(&mut response, problem);
    response
}

/// The words are put under `error`, the details beside them.
fn as_json(context: &AnswerContext, problem: &Problem) -> HttpResponse {
    note(context, problem);
    let key = problem.message(context.listener);
    // A missing message is found by the tests; here its name is better than nothing.
    let words = context.language.message(key, &Arguments::new()).unwrap_or_else(|_| key.into());
    // A script shows it as it is: marks of bold words would be read as asterisks.
    let mut body = json!({ "error": words.replace("**", "") });
    if let (Some(body), Value::Object(details)) = (body.as_object_mut(), problem.details()) {
        body.extend(details);
    }
    let mut response = HttpResponseBuilder::new(problem.status_code()).json(body);
    put_retry_after(&mut response, problem);
    response
}

/// For the operator: at once what happened in the office, and counted what a reporter's request has met.
fn note(context: &AnswerContext, problem: &Problem) {
    match (context.listener, problem) {
        (Listener::Public, _) => context.state.problems.note(problem),
        (Listener::Office, Problem::Internal(Failure { part, detail })) => {
            tracing::error!(part, detail, "not answered as asked");
        }
        (Listener::Office, _) if problem.status_code().is_server_error() => {
            tracing::warn!(problem = problem.row().word, "not answered as asked");
        }
        (Listener::Office, _) => {}
    }
}

fn put_retry_after(response: &mut HttpResponse, problem: &Problem) {
    if let Problem::RateLimited { seconds } = problem {
        response.headers_mut().insert(RETRY_AFTER, (*seconds).into());
    }
}

/// The problem behind an error that actix answered by itself, in plain English text.
fn problem_of_framework(response: &HttpResponse) -> Option<Problem> {
    let kind = response.headers().get(CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    let status = response.status();
    match status {
        _ if kind.starts_with(b"text/html") || kind.starts_with(b"application/json") => None,
        StatusCode::NOT_FOUND => Some(Problem::NotFound),
        _ if status.is_client_error() => Some(Problem::Malformed),
        _ if status.is_server_error() => Some(Problem::Internal(Failure::new("request", status))),
        _ => None,
    }
}

/// When even the page that says so cannot be made.
fn plain_fallback(status: StatusCode) -> HttpResponse {
    HttpResponseBuilder::new(status).content_type("text/plain; charset=utf-8").body("500\n")
}
