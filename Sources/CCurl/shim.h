#ifndef REFEREE_CCURL_SHIM_H
#define REFEREE_CCURL_SHIM_H

/* The type checker of curl.h expands the variadic macros; the typed functions below take its place. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <malloc.h>

/* Swift imports no C variadics: one typed function for each kind of argument that curl_easy_setopt takes. */

static inline CURLcode ccurl_setopt_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_setopt_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_setopt_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_setopt_body_callback(CURL *handle, curl_write_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, callback);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
}

static inline CURLcode ccurl_setopt_header_callback(CURL *handle, curl_write_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, callback);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
}

static inline CURLcode ccurl_setopt_socket_callback(CURL *handle, curl_opensocket_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}

static inline CURLcode ccurl_getinfo_long(CURL *handle, CURLINFO information, long *value) {
    return curl_easy_getinfo(handle, information, value);
}

static inline CURLcode ccurl_getinfo_offset(CURL *handle, CURLINFO information, curl_off_t *value) {
    return curl_easy_getinfo(handle, information, value);
}

static inline CURLcode ccurl_getinfo_string(CURL *handle, CURLINFO information, const char **value) {
    return curl_easy_getinfo(handle, information, value);
}

/* The buffer must hold CURL_ERROR_SIZE bytes and outlive the handle. */
static inline CURLcode ccurl_setopt_error_buffer(CURL *handle, char *buffer) {
    return curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}

/* The server's own certificate, the first of its chain, as lines such as "Issuer:CN = Example"; NULL without one. */
static inline const struct curl_slist *ccurl_server_certificate(CURL *handle) {
    struct curl_certinfo *chain = NULL;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || chain == NULL) return NULL;
    return chain->num_of_certs > 0 ? chain->certinfo[0] : NULL;
}

/* The result of a finished transfer stands in a union. */
static inline CURLcode ccurl_message_result(const CURLMsg *message) { return message->data.result; }

/* Macros with casts, which do not import. */
static const curl_socket_t ccurl_socket_bad = CURL_SOCKET_BAD;
static const long ccurl_global_default = CURL_GLOBAL_DEFAULT;
static const long ccurl_http_1_0 = CURL_HTTP_VERSION_1_0;
static const long ccurl_http_2 = CURL_HTTP_VERSION_2_0;
static const long ccurl_http_3 = CURL_HTTP_VERSION_3;
static const long ccurl_http_1_1 = CURL_HTTP_VERSION_1_1;
static const long ccurl_http_2_tls = CURL_HTTP_VERSION_2TLS;
static const long ccurl_netrc_optional = CURL_NETRC_OPTIONAL;
static const long ccurl_ftp_no_cwd = CURLFTPMETHOD_NOCWD;
static const long ccurl_ftp_single_cwd = CURLFTPMETHOD_SINGLECWD;

/* glibc gives each thread a heap of its own, which grows to the most that the thread ever needed. */
static inline int ccurl_share_heaps(void) { return mallopt(M_ARENA_MAX, 2); }

#endif
